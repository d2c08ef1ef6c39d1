-- intake_client_newest: a person's newest case, as it was when the decision began.
-- needs: intake.take
-- gives: one case
SELECT COALESCE(MAX(l.case_id), 0) AS "id"
  FROM caseload AS l
 WHERE l.client_id = :of_client;
