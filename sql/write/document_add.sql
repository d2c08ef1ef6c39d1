-- document_add: what is said of a new file.
-- needs: note.write case.after
-- gives: none
INSERT INTO document (case_id, kind, title, dated_on, note, file_name, format, size, digest, added_at, added_by)
VALUES (:case, :kind, :title, :dated, :note, :file_name, :format, :size, :digest, :now, :viewer);
