-- client_update: what the form of a client says; a hashed name stays until a name is typed.
-- needs: client.change
-- gives: none
UPDATE client
   SET given_name = IF(name_is_hashed AND COALESCE(:given_name, :family_name) IS NULL, given_name, :given_name),
       family_name = IF(name_is_hashed AND COALESCE(:given_name, :family_name) IS NULL, family_name, :family_name),
       name_is_hashed = (name_is_hashed AND COALESCE(:given_name, :family_name) IS NULL),
       preferred_name = :preferred_name, pronouns = :pronouns, language = :language, interpreter = :interpreter,
       birth_date = :born, birth_date_is = :birth_date_is, version = version + 1
 WHERE id = :client AND version = :version;
