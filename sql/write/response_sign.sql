-- response_sign: a form is signed by the viewer and from now on locked.
-- needs: note.write case.after
-- gives: none
UPDATE response
   SET state = 'signed', signed_at = :now, signed_by = :viewer, held_on = :day, subject_id = COALESCE(:subject, subject_id), seconds = :seconds,
       asked = :asked, answered = :answered, is_thin = :thin, has_risk = :risk, version = version + 1
 WHERE id = :id AND case_id = :case AND state IN ('draft', 'to_check');
