-- case_eligibility_change: the same, judged anew.
-- needs: note.write
-- gives: none
UPDATE eligibility
   SET result = :result, from_on = :from, until_on = :until, reason = :because, judged_at = :now, judged_by = :viewer, version = version + 1
 WHERE case_id = :case AND programme_id = :programme AND version = :version;
