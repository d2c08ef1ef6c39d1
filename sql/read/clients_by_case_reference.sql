-- clients_by_case_reference: the client of the visible case with this reference.
-- needs: client.search
-- scope: :viewer
-- gives: many client
SELECT c.reference AS "@reference", IF(c.name_is_hashed, 'yes', NULL) AS "@hashed", c.birth_date AS "@birth", c.pronouns AS "@pronouns",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "@name",
       IF(c.name_is_hashed OR c.preferred_name IS NULL, NULL, c.given_name) AS "@given", c.reference AS "@cursor"
  FROM visible_case AS k JOIN visible_client AS c ON c.id = k.client_id AND c.viewer_id = :viewer
 WHERE k.viewer_id = :viewer AND k.reference = :reference
 LIMIT 51;
