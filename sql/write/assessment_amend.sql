-- assessment_amend: a signed assessment put right with a reason; what it said before stays as a version.
-- needs: case.after
-- gives: none
UPDATE assessment
   SET held_on = :day, importance = :importance, confidence = :confidence, words = :words,
       amended_at = :now, amended_by = :viewer, amended_why = :reason, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND state = 'signed';
