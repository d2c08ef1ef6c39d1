-- person_session_end: an administrator ends one session of a person.
-- needs: people
-- gives: none
UPDATE session SET ended_at = :now, ended_why = 'administrator' WHERE id = :session AND person_id = :person AND ended_at IS NULL;
