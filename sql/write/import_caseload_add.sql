-- import_caseload_add: who answers for an imported case.
-- needs: tool
-- gives: none
INSERT INTO caseload (case_id, client_id, programme_id, team_id, owner_id, segment, status)
VALUES (:id, :of_client, :programme, :team, :owner, :segment, :status);
