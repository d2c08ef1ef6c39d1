-- stage_answer_add: what was answered to the question of the stage that is left.
-- needs: note.write
-- gives: none
INSERT INTO stage_answer (case_id, pathway_id, stage, onto, is_back, question, answer, author_id, answered_at)
VALUES (:case, :pathway, :stage, :to, :back, :question, :answer, :viewer, :now);
