-- outcome_goals: each goal of a case with its first and its last score.
-- needs: case.read note.write approve
-- scope: :viewer
-- gives: many goal
SELECT g.id AS "@id", g.state AS "@state",
       (SELECT s.level FROM visible_goal_score AS s WHERE s.viewer_id = :viewer AND s.case_id = :case AND s.goal_id = g.id
         ORDER BY s.scored_on, s.id LIMIT 1) AS "@first",
       (SELECT s.level FROM visible_goal_score AS s WHERE s.viewer_id = :viewer AND s.case_id = :case AND s.goal_id = g.id
         ORDER BY s.scored_on DESC, s.id DESC LIMIT 1) AS "@last",
       g.title AS "title"
  FROM visible_goal AS g
 WHERE g.viewer_id = :viewer AND g.case_id = :case
 ORDER BY g.id;
