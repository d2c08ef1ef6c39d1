-- person_take: what the directory says of a person now.
-- needs: gate job tool
-- gives: none
UPDATE person
   SET directory_key = :key, login = :login, name = :name, email = :mail, phone = :phone, state = :state, checked_at = :now
 WHERE id = :person;
