-- score_of_day: whether a goal has another score for that day.
-- needs: note.write
-- scope: :viewer
-- gives: many score
SELECT t.id AS "id"
  FROM visible_goal_score AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.goal_id = :goal AND t.scored_on = :day AND (:id IS NULL OR t.id <> :id);
