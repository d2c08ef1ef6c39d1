-- task_one: one task of a case, for its forms.
-- needs: note.write
-- scope: :viewer
-- gives: one task
SELECT t.id AS "@id", t.state AS "@state", t.due_on AS "@due", t.assignee_id AS "@assignee-id", a.name AS "@assignee",
       t.version AS "@version", t.made_at AS "@made", m.name AS "@made-by", t.ended_at AS "@ended", e.name AS "@ended-by",
       t.title AS "title", t.why AS "why", t.result AS "result"
  FROM visible_task AS t
  JOIN person AS a ON a.id = t.assignee_id
  JOIN person AS m ON m.id = t.made_by
  LEFT JOIN person AS e ON e.id = t.ended_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.id = :id;
