-- intake_person: whom an intake is about, if that is somebody whom this viewer sees.
-- needs: intake.take
-- scope: :viewer
-- gives: many client
SELECT c.reference AS "@reference", IF(c.name_is_hashed, 'yes', NULL) AS "@hashed", c.birth_date AS "@birth", c.pronouns AS "@pronouns",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "@name",
       IF(c.name_is_hashed OR c.preferred_name IS NULL, NULL, c.given_name) AS "@given"
  FROM visible_intake AS i
  JOIN visible_client AS c ON c.viewer_id = :viewer AND c.id = i.client_id
 WHERE i.viewer_id = :viewer AND i.id = :id AND (i.expires_at IS NULL OR i.expires_at > :now);
