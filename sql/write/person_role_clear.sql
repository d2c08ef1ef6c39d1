-- person_role_clear: roles that the directory's groups give no more.
-- needs: gate job tool
-- gives: none
DELETE FROM person_role WHERE person_id = :person AND NOT FIND_IN_SET(role, :roles);
