-- case_review_goals: the goals that each review of a case carried over.
-- needs: case.read
-- scope: :viewer
-- gives: many carried
SELECT k.review_id AS "@review", g.id AS "@goal", g.title AS "title"
  FROM visible_review_goal AS k
  JOIN visible_goal AS g ON g.viewer_id = :viewer AND g.id = k.goal_id
 WHERE k.viewer_id = :viewer AND k.case_id = :case
 ORDER BY k.review_id DESC, g.id;
