-- action_judge: what decides whether an action may be changed or ended.
-- needs: note.write
-- scope: :viewer
-- gives: one action
SELECT t.id AS "id", t.state = 'open' AS "is_open", t.owner_id AS "owner_id"
  FROM visible_action AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.id = :id;
