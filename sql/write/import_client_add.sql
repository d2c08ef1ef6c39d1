-- import_client_add: a client as an export knows the person.
-- needs: tool
-- gives: none
INSERT INTO client (reference, given_name, family_name, name_is_hashed, birth_date, birth_date_is, imported)
VALUES (:reference, :given_name, :family_name, :is_hashed, :birth_date, :birth_date_is, :mark);
