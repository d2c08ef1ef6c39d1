-- task_judge: whether a task is still open.
-- needs: note.write
-- scope: :viewer
-- gives: one task
SELECT t.id AS "id", t.state = 'open' AS "open"
  FROM visible_task AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.id = :id;
