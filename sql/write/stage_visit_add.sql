-- stage_visit_add: the case enters a stage.
-- needs: note.write
-- gives: none
INSERT INTO stage_visit (case_id, stage, began_on) VALUES (:case, :to, :today);
