-- person_sessions_over: the directory says that this person may not go on.
-- needs: gate job tool
-- gives: none
UPDATE session SET ended_at = :now, ended_why = 'directory' WHERE person_id = :person AND ended_at IS NULL;
