-- note_add: a note, written now by the viewer.
-- needs: note.write
-- gives: none
INSERT INTO note (reference, case_id, author_id, kind, happened_at, minutes, title, body, written_at)
VALUES (:reference, :case, :viewer, :kind, :happened, :minutes, :title, :body, :now);
