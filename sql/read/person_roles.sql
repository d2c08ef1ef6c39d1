-- person_roles: the roles that the directory gives to a person.
-- needs: people
-- gives: many role
SELECT r.role AS "@name" FROM person_role AS r WHERE r.person_id = :person ORDER BY r.role;
