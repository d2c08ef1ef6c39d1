-- person_make: somebody whom the record has not met.
-- needs: gate job tool
-- gives: none
INSERT INTO person (directory_key, login, name, email, phone, state, checked_at)
VALUES (:key, :login, :name, :mail, :phone, :state, :now);
