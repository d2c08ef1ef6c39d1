-- intake_keep: what was typed so far, sealed, and the programme that it names.
-- needs: intake.take
-- gives: none
UPDATE intake
   SET sealed = :sealed, programme_id = :programme, expires_at = IF(state = 'waiting', NULL, :expires)
 WHERE id = :id;
