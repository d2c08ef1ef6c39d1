-- intake_discard: its owner throws an intake away before it is decided.
-- needs: intake.take
-- gives: none
DELETE FROM intake
 WHERE id = :id AND owner_id = :viewer AND state = 'draft';
