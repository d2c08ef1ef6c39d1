-- outcome_goals: each goal of a case with its first and its last score.
-- needs: case.read note.write approve
-- scope: :viewer
-- gives: many goal
SELECT g.id AS "@id", g.state AS "@state",
       (SELECT GROUP_CONCAT(s.level ORDER BY s.scored_on, s.id LIMIT 1) FROM visible_goal_score AS s
         WHERE s.viewer_id = :viewer AND s.case_id = :case AND s.goal_id = g.id) AS "@first",
       (SELECT GROUP_CONCAT(e.level ORDER BY e.scored_on DESC, e.id DESC LIMIT 1) FROM visible_goal_score AS e
         WHERE e.viewer_id = :viewer AND e.case_id = :case AND e.goal_id = g.id) AS "@last",
       g.title AS "title"
  FROM visible_goal AS g
 WHERE g.viewer_id = :viewer AND g.case_id = :case
 ORDER BY g.id;
