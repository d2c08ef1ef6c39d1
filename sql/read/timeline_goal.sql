-- timeline_goal: the goals that were added to a case, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT g.added_at AS "@at", 'goal_added' AS "@kind", CONCAT('/case/goals#goal-', g.id) AS "@href",
       g.title AS "title", g.words AS "text", p.name AS "author"
  FROM visible_goal AS g
  JOIN person AS p ON p.id = g.added_by
 WHERE g.viewer_id = :viewer AND g.case_id = :case
 ORDER BY g.added_at DESC, g.id DESC
 LIMIT 41;
