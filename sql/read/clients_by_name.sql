-- clients_by_name: the viewer's clients each of whose typed words begins a word of the name; hashed names never match.
-- needs: client.search
-- scope: :viewer
-- gives: many client
SELECT c.reference AS "@reference", c.name_is_hashed AS "@hashed", c.birth_date AS "@born", c.birth_date_is AS "@born-is",
       c.given_name AS "given", c.family_name AS "family", c.preferred_name AS "preferred", c.pronouns AS "@pronouns"
  FROM visible_client AS c
 WHERE c.viewer_id = :viewer AND c.name_is_hashed = 0
   AND REPLACE(CONCAT_WS(' ', '', c.given_name, c.family_name, c.preferred_name), '-', ' ') LIKE :word1
   AND (:word2 IS NULL OR REPLACE(CONCAT_WS(' ', '', c.given_name, c.family_name, c.preferred_name), '-', ' ') LIKE :word2)
   AND (:word3 IS NULL OR REPLACE(CONCAT_WS(' ', '', c.given_name, c.family_name, c.preferred_name), '-', ' ') LIKE :word3)
 ORDER BY c.family_name, c.given_name, c.id
 LIMIT 51;
