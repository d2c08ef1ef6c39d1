-- import_caseload_discharge: keeps the list's keys equal to the case's; no row if it was discharged already.
-- needs: tool
-- gives: none
UPDATE caseload
   SET status = 'discharged', next_due = '9999-12-31', version = version + 1
 WHERE case_id = :id AND status = 'open';
