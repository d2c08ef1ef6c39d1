-- clients_by_case_reference: the client of the visible case with this reference.
-- needs: client.search
-- scope: :viewer
-- gives: many client
SELECT c.reference AS "@reference", c.name_is_hashed AS "@hashed", c.birth_date AS "@born", c.birth_date_is AS "@born-is",
       IF(c.name_is_hashed, NULL, c.given_name) AS "given", IF(c.name_is_hashed, NULL, c.family_name) AS "family",
       c.preferred_name AS "preferred", c.pronouns AS "pronouns", c.reference AS "@cursor"
  FROM visible_case AS k JOIN visible_client AS c ON c.id = k.client_id AND c.viewer_id = :viewer
 WHERE k.viewer_id = :viewer AND k.reference = :reference
 LIMIT 51;
