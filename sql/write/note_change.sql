-- note_change: the author's better text; the one before stays readable as a version.
-- needs: note.write case.after
-- gives: none
UPDATE note
   SET kind = :kind, happened_at = :happened, minutes = :minutes, title = :title, body = :body, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND struck_at IS NULL;
