-- response_begin: a form that is filled in from now on, pinned to its version.
-- needs: note.write case.after
-- gives: none
INSERT INTO response (case_id, form_id, segment, occasion, subject_id, held_on, begun_at, begun_by)
VALUES (:case, :form, :segment, :occasion, :subject, :day, :now, :viewer);
