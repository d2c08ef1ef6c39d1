-- response_keep: what was typed so far, sealed.
-- needs: note.write case.after
-- gives: none
UPDATE response_draft
   SET sealed = :sealed, asked = :asked, answered = :answered, expires_at = GREATEST(expires_at, :expires)
 WHERE response_id = :id AND case_id = :case;
