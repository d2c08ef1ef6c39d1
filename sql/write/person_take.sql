-- person_take: what the directory says of a person now.
-- needs: gate job tool
-- gives: none
UPDATE person
   SET directory_key = :key, login = LEFT(:login, 128), name = LEFT(:name, 200), email = LEFT(:mail, 254),
       phone = LEFT(:phone, 64), state = :state, checked_at = :now
 WHERE id = :person;
