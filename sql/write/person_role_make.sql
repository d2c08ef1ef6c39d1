-- person_role_make: a role that the directory's groups give.
-- needs: gate job tool
-- gives: none
INSERT INTO person_role (person_id, role)
SELECT p.id, :role
  FROM person AS p
 WHERE p.id = :person AND NOT EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id AND r.role = :role);
