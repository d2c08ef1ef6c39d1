-- caseload_due_set: the day by which lists are sorted, equal to case_file's.
-- needs: note.write
-- gives: none
UPDATE caseload
   SET next_due = COALESCE(:due, '9999-12-31')
 WHERE case_id = :case;
