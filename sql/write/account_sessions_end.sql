-- account_sessions_end: the viewer signs out everywhere else.
-- needs: account
-- scope: :viewer
-- gives: none
UPDATE session SET ended_at = :now, ended_why = 'sign_out' WHERE person_id = :viewer AND id <> :session AND ended_at IS NULL;
