-- intake_ask: the supervisors of the programme are asked whether the person is known.
-- needs: intake.take
-- gives: none
UPDATE intake
   SET asked_at = :now, answered_at = NULL, answered_by = NULL
 WHERE id = :id;
