-- referral_link_revoke: a link for a new referral opens no more.
-- needs: links
-- scope: :viewer
-- gives: none
UPDATE form_link AS l
   SET l.revoked_at = :now, l.revoked_by = :viewer, l.sealed = NULL, l.version = l.version + 1
 WHERE l.id = :id AND l.revoked_at IS NULL AND l.submitted_at IS NULL
   AND EXISTS (SELECT 1 FROM visible_referral_link AS t WHERE t.viewer_id = :viewer AND t.id = :id);
