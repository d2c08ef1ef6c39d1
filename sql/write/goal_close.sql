-- goal_close: how a goal ended, and why.
-- needs: note.write
-- gives: none
UPDATE goal
   SET state = :state, closed_at = :now, closed_by = :viewer, closed_why = :reason, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND state = 'open';
