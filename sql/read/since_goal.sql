-- since_goal: goals added, scored and closed since a moment, and those that are open beyond their target date.
-- needs: note.write
-- scope: :viewer
-- gives: one goal
SELECT COUNT(IF(t.added_at >= :since, 1, NULL)) AS "@added",
       (SELECT COUNT(*) FROM visible_goal_score AS s
         WHERE s.viewer_id = :viewer AND s.case_id = :case AND s.scored_at >= :since) AS "@scored",
       COUNT(IF(t.closed_at >= :since AND t.state = 'met', 1, NULL)) AS "@met",
       COUNT(IF(t.closed_at >= :since, 1, NULL)) AS "@closed", COUNT(IF(t.state = 'open' AND t.target_on < :today, 1, NULL)) AS "@overdue"
  FROM visible_goal AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case;
