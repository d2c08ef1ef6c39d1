-- intake_client_say: what somebody known says of themselves at a further intake; what they were not asked leaves what they said before.
-- needs: intake.take
-- gives: none
UPDATE client
   SET preferred_name = COALESCE(:preferred, preferred_name), pronouns = COALESCE(:pronouns, pronouns), language = COALESCE(:language, language),
       interpreter = COALESCE(:interpreter, interpreter), version = version + 1
 WHERE id = :of_client
   AND ((:preferred IS NOT NULL AND NOT BINARY :preferred <=> BINARY preferred_name)
        OR (:pronouns IS NOT NULL AND NOT BINARY :pronouns <=> BINARY pronouns)
        OR (:language IS NOT NULL AND NOT BINARY :language <=> BINARY language)
        OR (:interpreter IS NOT NULL AND NOT :interpreter <=> interpreter));
