-- case_actions: the actions of a case, open ones first and of those what is due first.
-- needs: case.read
-- scope: :viewer
-- gives: many action
SELECT t.id AS "@id", t.goal_id AS "@goal", t.state AS "@state", t.owner AS "@owner", t.version AS "@version",
       t.due_on AS "@due", IF(t.state = 'open' AND t.due_on < :today, 'overdue', NULL) AS "@when",
       t.owner_id AS "@person-id", o.name AS "@person", t.added_at AS "@added", a.name AS "@added-by",
       t.ended_at AS "@ended", e.name AS "@ended-by", t.title AS "title", t.partner AS "partner", t.result AS "result"
  FROM visible_action AS t
  JOIN person AS a ON a.id = t.added_by
  LEFT JOIN person AS o ON o.id = t.owner_id
  LEFT JOIN person AS e ON e.id = t.ended_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case
 ORDER BY t.state <> 'open', t.due_on IS NULL, t.due_on, t.id;
