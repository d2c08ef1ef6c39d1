-- score_one: one score of a goal, for its form.
-- needs: note.write
-- scope: :viewer
-- gives: one score
SELECT t.id AS "@id", t.goal_id AS "@goal", t.scored_on AS "@on", TO_DAYS(t.scored_on) AS "@day", t.level AS "@level",
       t.judged AS "@judged", t.version AS "@version", m.name AS "@by", t.evidence AS "evidence"
  FROM visible_goal_score AS t
  JOIN person AS m ON m.id = t.scored_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.id = :id;
