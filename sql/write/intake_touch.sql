-- intake_touch: whoever changes an intake counts its version on first, and reads what is in it only then.
-- needs: intake.take
-- scope: :viewer
-- gives: none
UPDATE intake AS t
   SET t.version = t.version + 1, t.changed_at = :now
 WHERE t.id = :id AND t.state IN ('draft', 'waiting') AND (t.expires_at IS NULL OR t.expires_at > :now)
   AND EXISTS (SELECT 1 FROM visible_intake AS i WHERE i.viewer_id = :viewer AND i.id = :id);
