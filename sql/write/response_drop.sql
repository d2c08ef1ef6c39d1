-- response_drop: a form that is not to be gone on with, or a signed one that was entered in error, with the reason.
-- needs: case.after
-- gives: none
UPDATE response
   SET state = 'dropped', amended_at = IF(signed_at IS NULL, NULL, :now), amended_by = IF(signed_at IS NULL, NULL, :viewer),
       amended_why = :reason, has_risk = FALSE, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND state <> 'dropped';
