-- document_piece_add: the next bytes of a new file.
-- needs: note.write case.after intake.take
-- gives: none
INSERT INTO document_piece (document_id, position, content)
VALUES (:id, :position, :content);
