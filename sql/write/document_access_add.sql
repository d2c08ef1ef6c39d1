-- document_access_add: who may read a new file.
-- needs: note.write case.after
-- gives: none
INSERT INTO document_access (document_id, case_id, segment)
VALUES (:id, :case, :segment);
