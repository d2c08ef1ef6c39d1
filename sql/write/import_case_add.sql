-- import_case_add: an enrolment becomes a case.
-- needs: tool
-- gives: none
INSERT INTO case_file (reference, client_id, household_id, stage, status, opened_on, closed_on, closed_why, imported, pathway_id)
VALUES (:reference, :of_client, :household, :stage, :status, :opened_on, :closed_on, :closed_why, :mark,
        (SELECT n.id FROM pathway AS n
          WHERE n.name = COALESCE((SELECT p.pathway FROM programme AS p WHERE p.id = :programme), 'housing_support')
          ORDER BY n.version DESC LIMIT 1));
