-- person_known: a person of staff by the directory's key, else by a login that no key has claimed.
-- needs: gate job tool
-- gives: one person
SELECT p.id AS "id", p.login AS "login", p.name AS "name", p.email AS "email", p.phone AS "phone", p.state AS "state",
       p.directory_key IS NULL AS "unclaimed"
  FROM person AS p
 WHERE p.directory_key = :key OR (p.directory_key IS NULL AND p.login = :login)
 ORDER BY p.directory_key IS NULL, p.id
 LIMIT 1;
