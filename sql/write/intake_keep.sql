-- intake_keep: what was typed so far, sealed, and the programme that it names; the form that it is on stays the one it was begun on.
-- needs: intake.take
-- gives: none
UPDATE intake
   SET sealed = :sealed, programme_id = :programme, form_id = COALESCE(form_id, :form), expires_at = IF(state = 'waiting', NULL, :expires)
 WHERE id = :id;
