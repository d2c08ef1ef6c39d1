-- response_risk_add: the task that came of a form's answers.
-- needs: note.write case.after
-- gives: none
INSERT IGNORE INTO response_risk (response_id, case_id, segment, task_id, made_at) VALUES (:id, :case, :segment, :task, :now);
