-- discharge_done: the case is closed as this says.
-- needs: note.write approve
-- gives: none
UPDATE discharge
   SET state = 'done', done_by = :viewer, done_at = :now
 WHERE id = :discharge AND case_id = :case AND state = 'asked';
