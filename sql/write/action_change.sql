-- action_change: an open action, as it is agreed now; what it was before stays as a version.
-- needs: note.write
-- gives: none
UPDATE action
   SET title = :title, owner = :owner, owner_id = :person, partner = :partner, due_on = :due, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND state = 'open';
