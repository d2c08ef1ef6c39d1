-- since_task: tasks given and done since a moment, and those that are overdue.
-- needs: note.write
-- scope: :viewer
-- gives: one task
SELECT COUNT(IF(t.made_at >= :since, 1, NULL)) AS "@given", COUNT(IF(t.ended_at >= :since AND t.state = 'done', 1, NULL)) AS "@done",
       COUNT(IF(t.state = 'open' AND t.due_on < :today, 1, NULL)) AS "@overdue"
  FROM visible_task AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case;
