-- note_access_add: who may read a new note.
-- needs: note.write
-- gives: none
INSERT INTO note_access (note_id, case_id, segment, is_restricted)
VALUES (:id, :case, :segment, :restricted);
