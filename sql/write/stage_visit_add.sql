-- stage_visit_add: the case enters a stage.
-- needs: note.write case.after approve
-- gives: none
INSERT INTO stage_visit (case_id, stage, began_on) VALUES (:case, :to, :today);
