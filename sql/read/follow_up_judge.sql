-- follow_up_judge: whether a follow-up is still to come.
-- needs: case.after
-- scope: :viewer
-- gives: one follow-up
SELECT f.id AS "id", f.state = 'planned' AS "planned", f.discharge_id AS "discharge_id"
  FROM visible_follow_up AS f
 WHERE f.viewer_id = :viewer AND f.case_id = :case AND f.id = :id;
