-- intake_pick: whom the intake is about, or that it is nobody who is known; for a question, that it was answered.
-- needs: intake.take
-- gives: none
UPDATE intake
   SET client_id = :of_client, answered_at = IF(:answers, :now, answered_at), answered_by = IF(:answers, :viewer, answered_by)
 WHERE id = :id;
