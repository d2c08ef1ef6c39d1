-- case_review_due_set: when the next review of a case is due that stays in its stage.
-- needs: note.write
-- gives: none
UPDATE case_file
   SET review_due = :due, version = version + 1
 WHERE id = :case AND version = :version;
