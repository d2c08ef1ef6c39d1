-- caseload_reopen: keeps the list's keys equal to the case's.
-- needs: case.after
-- gives: none
UPDATE caseload
   SET status = 'open', version = version + 1
 WHERE case_id = :case;
