-- clients_by_name: the viewer's clients each of whose typed words begins a part of the name; hashed names never match.
-- needs: client.search
-- scope: :viewer
-- gives: many client
SELECT c.reference AS "@reference", IF(c.name_is_hashed, 'yes', NULL) AS "@hashed", c.birth_date AS "@birth", c.pronouns AS "@pronouns",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "@name",
       IF(c.name_is_hashed OR c.preferred_name IS NULL, NULL, c.given_name) AS "@given", c.reference AS "@cursor"
  FROM visible_client AS c
 WHERE c.viewer_id = :viewer AND c.name_is_hashed = 0
   AND (:low1 IS NULL OR c.family_name BETWEEN :low1 AND :high1 OR c.given_name BETWEEN :low1 AND :high1 OR c.preferred_name BETWEEN :low1 AND :high1
        OR SUBSTRING_INDEX(REPLACE(c.family_name, '-', ' '), ' ', -1) BETWEEN :low1 AND :high1
        OR SUBSTRING_INDEX(REPLACE(c.given_name, '-', ' '), ' ', -1) BETWEEN :low1 AND :high1)
   AND (:low2 IS NULL OR c.family_name BETWEEN :low2 AND :high2 OR c.given_name BETWEEN :low2 AND :high2 OR c.preferred_name BETWEEN :low2 AND :high2
        OR SUBSTRING_INDEX(REPLACE(c.family_name, '-', ' '), ' ', -1) BETWEEN :low2 AND :high2
        OR SUBSTRING_INDEX(REPLACE(c.given_name, '-', ' '), ' ', -1) BETWEEN :low2 AND :high2)
   AND (:low3 IS NULL OR c.family_name BETWEEN :low3 AND :high3 OR c.given_name BETWEEN :low3 AND :high3 OR c.preferred_name BETWEEN :low3 AND :high3
        OR SUBSTRING_INDEX(REPLACE(c.family_name, '-', ' '), ' ', -1) BETWEEN :low3 AND :high3
        OR SUBSTRING_INDEX(REPLACE(c.given_name, '-', ' '), ' ', -1) BETWEEN :low3 AND :high3)
 ORDER BY c.family_name, c.given_name, c.id
 LIMIT 51;
