-- session_use: the session was used, written at most once a minute.
-- needs: gate
-- gives: none
UPDATE session SET used_at = :now WHERE id = :session AND ended_at IS NULL;
