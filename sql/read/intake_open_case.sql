-- intake_open_case: an open case of a person in a programme, among those that the viewer sees.
-- needs: intake.take
-- scope: :viewer
-- gives: one case
SELECT c.reference AS "reference"
  FROM visible_case AS c
 WHERE c.viewer_id = :viewer AND c.client_id = :of_client AND c.programme_id = :programme AND c.caseload_status = 'open'
 LIMIT 1;
