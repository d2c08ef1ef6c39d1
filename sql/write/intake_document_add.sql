-- intake_document_add: what is said of a file of an intake that became a case.
-- needs: intake.take
-- gives: none
INSERT INTO document (case_id, kind, title, dated_on, note, file_name, format, size, digest, added_at, added_by)
VALUES (:of_case, :kind, :title, :dated, :note, :file_name, :format, :size, :digest, :now, :viewer);
