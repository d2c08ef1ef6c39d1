-- audit_people: the persons of staff whose login or name an auditor typed.
-- needs: audit.read audit.export
-- gives: many person
SELECT p.id AS "@id", p.login AS "@login", p.state AS "@state", p.name AS "@name"
  FROM person AS p
 WHERE p.login = :exact OR p.name BETWEEN :low AND :high OR SUBSTRING_INDEX(p.name, ' ', -1) BETWEEN :low AND :high
 ORDER BY p.login = :exact DESC, p.name, p.id
 LIMIT 51;
