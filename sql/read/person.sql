-- person: one person of staff; nothing of any case.
-- needs: people
-- gives: one person
SELECT p.id AS "@id", p.login AS "@login", p.state AS "@state", p.checked_at AS "@checked", IF(p.directory_key IS NULL, NULL, 'yes') AS "@met",
       p.name AS "@name", p.email AS "@email", p.phone AS "@phone"
  FROM person AS p WHERE p.id = :person;
