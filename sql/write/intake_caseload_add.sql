-- intake_caseload_add: the case is the team's, and nobody's yet; its segment is the programme's.
-- needs: intake.take
-- gives: none
INSERT INTO caseload (case_id, client_id, programme_id, team_id, segment, status)
SELECT :of_case, :of_client, g.id, :team, g.segment, 'open'
  FROM programme AS g
 WHERE g.id = :programme;
