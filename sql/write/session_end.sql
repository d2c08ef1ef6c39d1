-- session_end: the session is over; its row stays, so that a form sent later is known by it.
-- needs: gate
-- gives: none
UPDATE session SET ended_at = :now, ended_why = :why WHERE id = :session AND ended_at IS NULL;
