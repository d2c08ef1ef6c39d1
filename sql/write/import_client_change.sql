-- import_client_change: the source has changed what it says of a person.
-- needs: tool
-- gives: none
UPDATE client
   SET given_name = :given_name, family_name = :family_name, name_is_hashed = :is_hashed,
       birth_date = :birth_date, birth_date_is = :birth_date_is, version = version + 1
 WHERE id = :id;
