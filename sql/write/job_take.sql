-- job_take: takes a job that is due and that nobody else has in hand.
-- needs: job
-- gives: none
UPDATE job
   SET lease_by = :by, lease_until = :until
 WHERE name = :name
   AND due_at <= :now
   AND (lease_until IS NULL OR lease_until < :now);
