-- import_case_change: the source has changed what it says of an enrolment; what was done here since stays.
-- needs: tool
-- gives: none
UPDATE case_file
   SET household_id = :household, opened_on = :opened_on, version = version + 1
 WHERE id = :id;
