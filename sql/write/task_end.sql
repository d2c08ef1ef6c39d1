-- task_end: a task was done, or is not to be done any more.
-- needs: note.write
-- gives: none
UPDATE task
   SET state = :outcome, result = :result, ended_by = :viewer, ended_at = :now, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND state = 'open';
