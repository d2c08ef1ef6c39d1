-- client_update: what the form of a client says; a hashed name stays until a name is typed.
-- needs: client.change
-- gives: none
UPDATE client
   SET given_name = IF(name_is_hashed AND COALESCE(:given, :family) IS NULL, given_name, :given),
       family_name = IF(name_is_hashed AND COALESCE(:given, :family) IS NULL, family_name, :family),
       name_is_hashed = (name_is_hashed AND COALESCE(:given, :family) IS NULL),
       preferred_name = :preferred, pronouns = :pronouns, language = :language, interpreter = :interpreter,
       birth_date = :born, birth_date_is = :born_is, version = version + 1
 WHERE id = :client AND version = :version;
