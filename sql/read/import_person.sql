-- import_person: an active person of staff by login.
-- needs: tool
-- gives: one person
SELECT p.id AS "id" FROM person AS p WHERE p.login = :login AND p.state = 'active';
