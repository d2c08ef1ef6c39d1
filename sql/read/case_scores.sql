-- case_scores: how far the goals of a case had come, from the first score of each to its latest.
-- needs: case.read note.write
-- scope: :viewer
-- gives: many score
SELECT t.id AS "@id", t.goal_id AS "@goal", t.scored_on AS "@on", TO_DAYS(t.scored_on) AS "@day", t.level AS "@level",
       t.judged AS "@judged", t.version AS "@version", m.name AS "@by", t.evidence AS "evidence"
  FROM visible_goal_score AS t
  JOIN person AS m ON m.id = t.scored_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND (:goal IS NULL OR t.goal_id = :goal)
 ORDER BY t.goal_id, t.scored_on, t.id;
