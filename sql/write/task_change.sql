-- task_change: what a task is, whose and by when, while it is open.
-- needs: note.write
-- gives: none
UPDATE task
   SET title = :title, why = :why, assignee_id = :assignee, due_on = :due, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND state = 'open';
