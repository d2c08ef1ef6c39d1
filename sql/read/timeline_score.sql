-- timeline_score: how far goals had come, for the timeline of a case.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT t.scored_on AS "@at", 'goal_scored' AS "@kind", CONCAT('/case/goals#score-', t.id) AS "@href", t.level AS "@code",
       g.title AS "title", t.evidence AS "text", m.name AS "author"
  FROM visible_goal_score AS t
  JOIN visible_goal AS g ON g.viewer_id = :viewer AND g.id = t.goal_id
  JOIN person AS m ON m.id = t.scored_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case
 ORDER BY t.scored_on DESC, t.id DESC
 LIMIT 41;
