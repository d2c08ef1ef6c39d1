-- intake_decide: how an intake was decided, and what is kept of it for how long.
-- needs: intake.take
-- gives: none
UPDATE intake
   SET state = :state, sealed = :sealed, urgency = :urgency, review_on = :review, decided_at = :now, decided_by = :viewer,
       expires_at = :expires, case_id = :of_case
 WHERE id = :id;
