-- score_judge: the goal of a score, and whether it is still open.
-- needs: note.write
-- scope: :viewer
-- gives: one score
SELECT t.id AS "id", t.goal_id AS "goal_id", g.state = 'open' AS "is_open"
  FROM visible_goal_score AS t
  JOIN visible_goal AS g ON g.viewer_id = :viewer AND g.id = t.goal_id
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.id = :id;
