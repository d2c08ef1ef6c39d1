-- outcome_withdraw: an outcome was written down by mistake, and why it is none.
-- needs: case.after
-- gives: none
UPDATE outcome SET withdrawn_at = :now, withdrawn_by = :viewer, withdrawn_why = :reason, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND withdrawn_at IS NULL;
