-- discharge_add: a closing as it was written, before anything is done about it.
-- needs: note.write
-- gives: none
INSERT INTO discharge (case_id, state, approval_id, reason, reason_words, is_administrative, stage, closed_on, outcome, unmet, onward,
                       summary, question, answer, asked_by, asked_at)
VALUES (:case, 'asked', :approval, :reason, :words, :administrative, :stage, :closed, :reached, :unmet, :onward,
        :summary, :question, :answer, :viewer, :now);
