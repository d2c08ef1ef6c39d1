-- discharge_answer_add: the stage that a closing leaves was answered for by who wrote the closing.
-- needs: note.write approve
-- gives: none
INSERT INTO stage_answer (case_id, pathway_id, stage, onto, is_back, question, answer, author_id, answered_at)
SELECT d.case_id, :pathway, :stage, :to, FALSE, d.question, d.answer, d.asked_by, :now
  FROM discharge AS d
 WHERE d.id = :discharge AND d.case_id = :case;
