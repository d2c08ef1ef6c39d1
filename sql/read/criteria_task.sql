-- criteria_task: the tasks of a case, in numbers.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one task
SELECT COUNT(*) AS "@total", COUNT(IF(t.state = 'open', 1, NULL)) AS "@open", COUNT(IF(t.state = 'done', 1, NULL)) AS "@done",
       COUNT(IF(t.state = 'cancelled', 1, NULL)) AS "@cancelled",
       COUNT(IF(t.state = 'open' AND t.due_on < :today, 1, NULL)) AS "@overdue"
  FROM visible_task AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case;
