-- task_add: a task, given now by the viewer.
-- needs: note.write
-- gives: none
INSERT INTO task (case_id, title, why, assignee_id, due_on, made_by, made_at)
VALUES (:case, :title, :why, :assignee, :due, :viewer, :now);
