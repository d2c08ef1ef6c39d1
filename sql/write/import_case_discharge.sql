-- import_case_discharge: the source tells of an exit.
-- needs: tool
-- gives: none
UPDATE case_file
   SET stage = 'discharge', status = 'discharged', closed_on = :closed_on, closed_why = :closed_why,
       next_step = NULL, next_due = NULL, version = version + 1
 WHERE id = :id;
