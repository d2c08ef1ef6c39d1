-- intake_client: somebody whom an intake is about, as the viewer sees them.
-- needs: intake.take
-- scope: :viewer
-- gives: one client
SELECT c.id AS "id"
  FROM visible_client AS c
 WHERE c.viewer_id = :viewer AND c.id = :of_client;
