-- approval_add: something is asked of a second person; a second one of its kind in the case is a duplicate.
-- needs: note.write
-- gives: none
INSERT INTO approval (case_id, kind, words, asked_by, asked_at)
VALUES (:case, :kind, :summary, :viewer, :now);
