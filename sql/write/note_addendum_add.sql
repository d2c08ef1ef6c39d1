-- note_addendum_add: what is added to a note later.
-- needs: note.write case.after
-- gives: none
INSERT INTO note_addendum (note_id, author_id, body, written_at)
VALUES (:id, :viewer, :body, :now);
