-- assignment_owner_end: whoever has the case has it no longer.
-- needs: case.assign
-- gives: none
UPDATE assignment
   SET ended_at = :now
 WHERE case_id = :of_case AND part = 'owner' AND ended_at IS NULL;
