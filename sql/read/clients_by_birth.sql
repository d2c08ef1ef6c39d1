-- clients_by_birth: the viewer's clients born on a day, narrowed by the words of a name if any were typed.
-- needs: client.search
-- scope: :viewer
-- gives: many client
SELECT c.reference AS "@reference", c.name_is_hashed AS "@hashed", c.birth_date AS "@born", c.birth_date_is AS "@born-is",
       IF(c.name_is_hashed, NULL, c.given_name) AS "given", IF(c.name_is_hashed, NULL, c.family_name) AS "family",
       c.preferred_name AS "preferred", c.pronouns AS "@pronouns"
  FROM visible_client AS c
 WHERE c.viewer_id = :viewer AND c.birth_date = :born
   AND (:word1 IS NULL OR c.name_is_hashed = 0)
   AND (:word1 IS NULL OR REPLACE(CONCAT_WS(' ', '', c.given_name, c.family_name, c.preferred_name), '-', ' ') LIKE :word1)
   AND (:word2 IS NULL OR REPLACE(CONCAT_WS(' ', '', c.given_name, c.family_name, c.preferred_name), '-', ' ') LIKE :word2)
   AND (:word3 IS NULL OR REPLACE(CONCAT_WS(' ', '', c.given_name, c.family_name, c.preferred_name), '-', ' ') LIKE :word3)
 ORDER BY c.family_name, c.given_name, c.id
 LIMIT 51;
