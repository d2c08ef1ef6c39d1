-- timeline_task_end: tasks as they were done or cancelled, for the timeline of a case.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT t.ended_at AS "@at", CONCAT('task_', t.state) AS "@kind", CONCAT('/case/tasks#task-', t.id) AS "@href",
       t.title AS "title", t.result AS "text", e.name AS "author"
  FROM visible_task AS t
  JOIN person AS e ON e.id = t.ended_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.state <> 'open'
 ORDER BY t.ended_at DESC, t.id DESC
 LIMIT 41;
