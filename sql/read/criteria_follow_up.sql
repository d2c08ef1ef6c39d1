-- criteria_follow_up: follow-ups after a closing: to come, overdue, done, and how many of these reached the person.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one follow-up
SELECT COUNT(IF(f.state = 'planned', 1, NULL)) AS "@planned", COUNT(IF(f.state = 'planned' AND f.due_on < :today, 1, NULL)) AS "@overdue",
       COUNT(IF(f.state = 'done', 1, NULL)) AS "@done", COUNT(IF(f.reached, 1, NULL)) AS "@reached"
  FROM visible_follow_up AS f
 WHERE f.viewer_id = :viewer AND f.case_id = :case;
