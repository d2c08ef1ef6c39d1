-- intake_lock: an intake while it is found out whether what a page holds came late: the page itself may be on its way at the same time.
-- needs: intake.take
-- gives: one intake
SELECT i.id AS "id"
  FROM intake AS i
 WHERE i.id = :id
   FOR UPDATE;
