-- document_withdraw: a file that does not belong here; it stays, for audit and privacy.
-- needs: note.write case.after
-- gives: none
UPDATE document
   SET withdrawn_at = :now, withdrawn_by = :viewer, withdrawn_why = :reason, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND withdrawn_at IS NULL;
