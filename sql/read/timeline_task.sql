-- timeline_task: tasks as they were given, for the timeline of a case.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT t.made_at AS "@at", 'task_added' AS "@kind", CONCAT('/case/tasks#task-', t.id) AS "@href",
       t.title AS "title", t.why AS "text", m.name AS "author"
  FROM visible_task AS t
  JOIN person AS m ON m.id = t.made_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case
 ORDER BY t.made_at DESC, t.id DESC
 LIMIT 41;
