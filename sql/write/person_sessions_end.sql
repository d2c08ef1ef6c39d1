-- person_sessions_end: an administrator ends all sessions of a person.
-- needs: people
-- gives: none
UPDATE session SET ended_at = :now, ended_why = 'administrator' WHERE person_id = :person AND ended_at IS NULL;
