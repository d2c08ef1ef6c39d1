-- client: one client as the page and its form show it; a hashed name is not given out.
-- needs: client.read client.change
-- scope: :viewer
-- gives: one client
SELECT c.reference AS "@reference", c.version AS "@version", IF(c.name_is_hashed, 'yes', NULL) AS "@hashed",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "@name",
       IF(c.name_is_hashed, NULL, c.given_name) AS "@given", IF(c.name_is_hashed, NULL, c.family_name) AS "@family",
       c.preferred_name AS "@preferred", c.pronouns AS "@pronouns", c.language AS "@language", c.interpreter AS "@interpreter",
       c.birth_date AS "@birth", c.birth_date_is AS "@birth-is"
  FROM visible_client AS c
 WHERE c.viewer_id = :viewer AND c.id = :client;
