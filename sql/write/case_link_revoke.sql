-- case_link_revoke: a link of the case opens no more.
-- needs: case.after
-- scope: :viewer
-- gives: none
UPDATE form_link AS l
   SET l.revoked_at = :now, l.revoked_by = :viewer, l.sealed = NULL, l.version = l.version + 1
 WHERE l.id = :id AND l.case_id = :case AND l.revoked_at IS NULL AND l.submitted_at IS NULL
   AND EXISTS (SELECT 1 FROM visible_link AS t WHERE t.viewer_id = :viewer AND t.id = :id);
