-- discharge_task_end: each task that is still open ends as the closing says.
-- needs: note.write approve
-- gives: none
UPDATE task
   SET state = (SELECT t.outcome FROM discharge_item AS t
                 WHERE t.discharge_id = :discharge AND t.kind = 'task' AND t.item_id = task.id),
       result = (SELECT d.reason_words FROM discharge AS d WHERE d.id = :discharge),
       ended_by = :viewer, ended_at = :now, version = version + 1
 WHERE case_id = :case AND state = 'open'
   AND id IN (SELECT t.item_id FROM discharge_item AS t WHERE t.discharge_id = :discharge AND t.kind = 'task');
