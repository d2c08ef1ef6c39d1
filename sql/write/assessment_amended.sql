-- assessment_amended: one of a signed assessment's risks, supports or barriers was put right, and why.
-- needs: case.after
-- gives: none
UPDATE assessment SET amended_at = :now, amended_by = :viewer, amended_why = :reason, version = version + 1
 WHERE id = :id AND case_id = :case AND state = 'signed';
