-- person: one person of staff; nothing of any case.
-- needs: people
-- gives: one person
SELECT p.id AS "@id", p.login AS "@login", p.state AS "@state", p.checked_at AS "@checked", p.directory_key IS NOT NULL AS "@met",
       p.name AS "name", p.email AS "email", p.phone AS "phone"
  FROM person AS p WHERE p.id = :person;
