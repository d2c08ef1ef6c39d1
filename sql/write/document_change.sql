-- document_change: better words for a file; its bytes never change.
-- needs: note.write
-- gives: none
UPDATE document
   SET kind = :kind, title = :title, dated_on = :dated, note = :note, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND withdrawn_at IS NULL;
