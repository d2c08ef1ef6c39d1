-- intake_client_add: a person who was not known before.
-- needs: intake.take
-- gives: none
INSERT INTO client (reference, given_name, family_name, preferred_name, pronouns, birth_date, birth_date_is, language, interpreter)
VALUES (:reference, :given, :family, :preferred, :pronouns, :born, :born_is, :language, COALESCE(:interpreter, 'not_asked'));
