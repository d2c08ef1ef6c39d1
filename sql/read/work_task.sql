-- work_task: the open tasks that the viewer, or whom the viewer covers, is to do within a week, or without a date, what is due first first.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'task' AS "@kind", t.due_on AS "@due",
       CONCAT('/case/tasks#task-', t.id) AS "@href", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client",
       t.title AS "title", (SELECT o.name FROM person AS o WHERE o.id = w.ref AND w.ref <> :viewer) AS "for"
  FROM viewer_reach AS w
  JOIN visible_task AS t
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = t.case_id
 WHERE w.viewer_id = :viewer AND w.kind = 'owner' AND t.viewer_id = :viewer AND t.assignee_id = w.ref AND t.state = 'open' AND (t.due_on IS NULL OR t.due_on <= :today + INTERVAL 7 DAY)
 ORDER BY COALESCE(t.due_on, '9999-12-31'), t.id
 LIMIT 200;
