-- goal_judge: what decides whether a goal may be changed or closed.
-- needs: note.write
-- scope: :viewer
-- gives: one goal
SELECT g.id AS "id", g.state = 'open' AS "is_open", g.owner_id AS "owner_id"
  FROM visible_goal AS g
 WHERE g.viewer_id = :viewer AND g.case_id = :case AND g.id = :id;
