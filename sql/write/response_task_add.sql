-- response_task_add: what is to be done at once because of an answer, for the case's owner.
-- needs: note.write case.after
-- gives: none
INSERT INTO task (case_id, title, why, assignee_id, due_on, made_by, made_at)
VALUES (:case, :title, :why, :assignee, :today, :viewer, :now);
