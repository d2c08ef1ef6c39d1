-- intake_client: somebody known for whom an intake begins, as the viewer sees them.
-- needs: intake.take
-- scope: :viewer
-- gives: one client
SELECT c.reference AS "@reference", IF(c.name_is_hashed, 'yes', NULL) AS "@hashed", c.birth_date AS "@birth", c.pronouns AS "@pronouns",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "@name",
       IF(c.name_is_hashed OR c.preferred_name IS NULL, NULL, c.given_name) AS "@given"
  FROM visible_client AS c
 WHERE c.viewer_id = :viewer AND c.id = :client;
