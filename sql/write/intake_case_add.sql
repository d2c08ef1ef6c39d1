-- intake_case_add: the case that comes of an intake, at the beginning of its pathway.
-- needs: intake.take
-- gives: none
INSERT INTO case_file (reference, client_id, stage, status, opened_on, reason, pathway_id)
VALUES (:reference, :of_client, :stage, 'open', :today, :reason, :pathway);
