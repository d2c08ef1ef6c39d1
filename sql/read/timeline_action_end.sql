-- timeline_action_end: the actions of a case that were done or not, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT t.ended_at AS "@at", IF(t.state = 'done', 'action_done', 'action_not_done') AS "@kind",
       CONCAT('/case/goals#action-', t.id) AS "@href", t.title AS "title", t.result AS "text", p.name AS "author"
  FROM visible_action AS t
  JOIN person AS p ON p.id = t.ended_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.ended_at IS NOT NULL
 ORDER BY t.ended_at DESC, t.id DESC
 LIMIT 41;
