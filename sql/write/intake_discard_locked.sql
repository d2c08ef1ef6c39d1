-- intake_discard_locked: somebody who sees an intake that does not open throws it away before it is decided.
-- needs: intake.take
-- scope: :viewer
-- gives: none
DELETE FROM intake
 WHERE id = :id AND state IN ('draft', 'waiting')
   AND EXISTS (SELECT 1 FROM visible_intake AS i WHERE i.viewer_id = :viewer AND i.id = :id);
