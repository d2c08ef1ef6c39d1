-- client: one client as the page and its form show it; a hashed name is not given out.
-- needs: client.read client.change
-- scope: :viewer
-- gives: one client
SELECT c.reference AS "@reference", c.version AS "@version", c.name_is_hashed AS "@hashed",
       IF(c.name_is_hashed, NULL, c.given_name) AS "given", IF(c.name_is_hashed, NULL, c.family_name) AS "family",
       c.preferred_name AS "preferred", c.pronouns AS "pronouns", c.language AS "language", c.interpreter AS "@interpreter",
       c.birth_date AS "@born", c.birth_date_is AS "@born-is"
  FROM visible_client AS c
 WHERE c.viewer_id = :viewer AND c.id = :client;
