-- link_begin: a form is begun by its link, or begun again by the very page that began it; only hashes of session and code are kept.
-- needs: gate
-- gives: none
UPDATE form_link
   SET begun_at = COALESCE(begun_at, :now), code_hash = :code, session_hash = :session, session_began_at = :now, session_used_at = :now,
       sitting = sitting + 1
 WHERE id = :id AND revoked_at IS NULL AND submitted_at IS NULL AND expires_at > :now AND (code_hash IS NULL OR code_hash = :code);
