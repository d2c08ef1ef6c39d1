-- note_strike: a note that was entered in error; its text stays, for audit and privacy.
-- needs: note.write case.after
-- gives: none
UPDATE note
   SET struck_at = :now, struck_by = :viewer, struck_why = :reason, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND struck_at IS NULL;
