-- case_close: the case is closed, in the stage where its pathway follows it up.
-- needs: note.write approve
-- gives: none
UPDATE case_file
   SET status = 'discharged', stage = :to, pathway_id = :pathway, closed_on = :closed, closed_why = :reason,
       next_step = NULL, next_due = NULL, review_due = NULL, version = version + 1
 WHERE id = :case AND version = :version AND status = 'open';
