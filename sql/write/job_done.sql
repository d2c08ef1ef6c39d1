-- job_done: gives a job back until it is due again; one whose lease went to another changes nothing.
-- needs: job
-- gives: none
UPDATE job
   SET lease_by = NULL, lease_until = NULL, due_at = :next, done_at = :now, outcome = :outcome
 WHERE name = :name
   AND lease_by = :by;
