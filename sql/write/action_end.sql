-- action_end: what came of an action.
-- needs: note.write
-- gives: none
UPDATE action
   SET state = :state, result = :result, ended_at = :now, ended_by = :viewer, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND state = 'open';
