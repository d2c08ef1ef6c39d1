-- outcome_judge: what decides whether an outcome may be changed or withdrawn.
-- needs: case.after
-- scope: :viewer
-- gives: one outcome
SELECT o.id AS "id", o.withdrawn_at IS NULL AS "stands"
  FROM visible_outcome AS o
 WHERE o.viewer_id = :viewer AND o.case_id = :case AND o.id = :id;
