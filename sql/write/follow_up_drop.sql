-- follow_up_drop: follow-ups to come are dropped when the case is opened again.
-- needs: case.after
-- gives: none
UPDATE follow_up
   SET state = 'dropped', version = version + 1
 WHERE case_id = :case AND state = 'planned';
