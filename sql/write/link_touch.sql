-- link_touch: whoever fills in a form by its link counts its version on first, and reads what is in it only then.
-- needs: link
-- gives: none
UPDATE form_link SET version = version + 1, changed_at = :now
 WHERE id = :link_id AND revoked_at IS NULL AND submitted_at IS NULL AND expires_at > :now;
