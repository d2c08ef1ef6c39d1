-- open_task: the tasks of a case that are open.
-- needs: case.read note.write approve
-- scope: :viewer
-- gives: many open
SELECT 'task' AS "@kind", t.id AS "@id", t.due_on AS "@due", t.title AS "title"
  FROM visible_task AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.state = 'open'
 ORDER BY t.id;
