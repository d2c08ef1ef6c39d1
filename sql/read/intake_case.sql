-- intake_case: whether the viewer sees the case that came of an intake.
-- needs: intake.take
-- scope: :viewer
-- gives: one case
SELECT c.reference AS "reference"
  FROM visible_case AS c
 WHERE c.viewer_id = :viewer AND c.id = :of_case;
