-- timeline_goal_closed: the goals of a case that were closed, and how, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT g.closed_at AS "@at", 'goal_closed' AS "@kind", CONCAT('/case/goals#goal-', g.id) AS "@href",
       g.state AS "@code", g.title AS "title", g.closed_why AS "text", p.name AS "author"
  FROM visible_goal AS g
  JOIN person AS p ON p.id = g.closed_by
 WHERE g.viewer_id = :viewer AND g.case_id = :case AND g.closed_at IS NOT NULL
 ORDER BY g.closed_at DESC, g.id DESC
 LIMIT 41;
