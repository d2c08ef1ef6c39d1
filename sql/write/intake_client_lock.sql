-- intake_client_lock: a person's newest case as it is now and not as the transaction began: whoever takes the same person in meanwhile waits.
-- needs: intake.take
-- gives: one case
SELECT COALESCE(MAX(l.case_id), 0) AS "id"
  FROM caseload AS l
 WHERE l.client_id = :of_client
   FOR UPDATE;
