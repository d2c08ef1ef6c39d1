-- caseload_close: keeps the list's keys equal to the case's.
-- needs: note.write approve
-- gives: none
UPDATE caseload
   SET status = 'discharged', next_due = '9999-12-31', version = version + 1
 WHERE case_id = :case;
