-- import_case_add: an enrolment becomes a case.
-- needs: tool
-- gives: none
INSERT INTO case_file (reference, client_id, household_id, stage, status, opened_on, closed_on, closed_why, imported)
VALUES (:reference, :of_client, :household, :stage, :status, :opened_on, :closed_on, :closed_why, :mark);
