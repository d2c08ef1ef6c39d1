-- criteria_action: actions by state, and the open ones by who does them and beyond their date.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one action
SELECT COUNT(*) AS "@total", COUNT(IF(t.state = 'open', 1, NULL)) AS "@open", COUNT(IF(t.state = 'done', 1, NULL)) AS "@done",
       COUNT(IF(t.state = 'not_done', 1, NULL)) AS "@not-done",
       COUNT(IF(t.state = 'open' AND t.owner = 'staff', 1, NULL)) AS "@staff",
       COUNT(IF(t.state = 'open' AND t.owner = 'client', 1, NULL)) AS "@client",
       COUNT(IF(t.state = 'open' AND t.owner = 'partner', 1, NULL)) AS "@partner",
       COUNT(IF(t.state = 'open' AND t.due_on < :today, 1, NULL)) AS "@overdue"
  FROM visible_action AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case;
