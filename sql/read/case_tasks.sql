-- case_tasks: the tasks of a case, open ones first and of those what is due first.
-- needs: case.read
-- scope: :viewer
-- gives: many task
SELECT t.id AS "@id", t.state AS "@state", t.due_on AS "@due", t.assignee_id AS "@assignee-id", a.name AS "@assignee",
       CASE WHEN t.state <> 'open' THEN NULL WHEN t.due_on < :today THEN 'overdue' WHEN t.due_on = :today THEN 'today'
            WHEN t.due_on <= :today + INTERVAL 7 DAY THEN 'soon' END AS "@when",
       t.version AS "@version", t.made_at AS "@made", m.name AS "@made-by", t.ended_at AS "@ended", e.name AS "@ended-by",
       t.title AS "title", t.why AS "why", t.result AS "result"
  FROM visible_task AS t
  JOIN person AS a ON a.id = t.assignee_id
  JOIN person AS m ON m.id = t.made_by
  LEFT JOIN person AS e ON e.id = t.ended_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case
 ORDER BY t.state <> 'open', IF(t.state = 'open', COALESCE(t.due_on, '9999-12-31'), NULL), t.ended_at DESC, t.id;
