-- assessment_begin: a draft of an assessment, begun now by the viewer.
-- needs: note.write
-- gives: none
INSERT INTO assessment (case_id, kind, held_on, begun_at, begun_by) VALUES (:case, :kind, :day, :now, :viewer);
