-- timeline_action: the actions that were agreed in a case, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT t.added_at AS "@at", 'action_added' AS "@kind", CONCAT('/case/goals#action-', t.id) AS "@href",
       t.title AS "title", p.name AS "author"
  FROM visible_action AS t
  JOIN person AS p ON p.id = t.added_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case
 ORDER BY t.added_at DESC, t.id DESC
 LIMIT 41;
