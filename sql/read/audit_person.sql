-- audit_person: the one person of staff whose acts are asked for.
-- needs: audit.read audit.export
-- gives: one person
SELECT p.id AS "@id", p.login AS "@login", p.name AS "@name" FROM person AS p WHERE p.id = :who;
