-- clients_by_reference: the one client of the viewer with this reference.
-- needs: client.search
-- scope: :viewer
-- gives: many client
SELECT c.reference AS "@reference", c.name_is_hashed AS "@hashed", c.birth_date AS "@born", c.birth_date_is AS "@born-is",
       IF(c.name_is_hashed, NULL, c.given_name) AS "given", IF(c.name_is_hashed, NULL, c.family_name) AS "family",
       c.preferred_name AS "preferred", c.pronouns AS "pronouns", c.reference AS "@cursor"
  FROM visible_client AS c
 WHERE c.viewer_id = :viewer AND c.reference = :reference
 LIMIT 51;
