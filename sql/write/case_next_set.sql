-- case_next_set: what is to be done next in a case and by when.
-- needs: note.write
-- gives: none
UPDATE case_file
   SET next_step = :step, next_due = :due, version = version + 1
 WHERE id = :case AND version = :version;
