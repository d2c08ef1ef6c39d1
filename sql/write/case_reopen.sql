-- case_reopen: a closed case is open again, in a stage of its pathway.
-- needs: case.after
-- gives: none
UPDATE case_file
   SET status = 'open', stage = :to, pathway_id = :pathway, closed_on = NULL, closed_why = NULL, review_due = :review, version = version + 1
 WHERE id = :case AND version = :version AND status = 'discharged';
