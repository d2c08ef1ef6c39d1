-- assignment_end: one part in the case ends now.
-- needs: case.assign
-- gives: none
UPDATE assignment
   SET ended_at = :now
 WHERE id = :assignment AND case_id = :case AND ended_at IS NULL;
