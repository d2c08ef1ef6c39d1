-- work_task: the open tasks that the viewer is to do within a week, or without a date, what is due first first.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'task' AS "@kind", t.due_on AS "@due",
       CONCAT('/case/tasks#task-', t.id) AS "@href", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client",
       t.title AS "title"
  FROM visible_task AS t
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = t.case_id
 WHERE t.viewer_id = :viewer AND t.assignee_id = :viewer AND t.state = 'open' AND (t.due_on IS NULL OR t.due_on <= :today + INTERVAL 7 DAY)
 ORDER BY COALESCE(t.due_on, '9999-12-31'), t.id
 LIMIT 200;
