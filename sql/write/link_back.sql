-- link_back: somebody comes back with the code; the session before is no more.
-- needs: gate
-- gives: none
UPDATE form_link
   SET session_hash = :session, session_began_at = :now, session_used_at = :now, sitting = sitting + 1
 WHERE id = :id AND revoked_at IS NULL AND submitted_at IS NULL AND expires_at > :now AND code_hash = :code;
