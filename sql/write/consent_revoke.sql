-- consent_revoke: the person takes a consent back; it stays in the record.
-- needs: note.write case.after
-- gives: none
UPDATE consent
   SET revoked_on = :revoked, revoked_why = :reason, revoked_at = :now, revoked_by = :viewer, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND revoked_on IS NULL;
