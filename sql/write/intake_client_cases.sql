-- intake_client_cases: all cases of a person, whose clocks move on with what is known of that person.
-- needs: intake.take
-- gives: many case
SELECT l.case_id AS "@id"
  FROM caseload AS l
 WHERE l.client_id = :of_client;
