-- assessment_sign: a draft is signed by the viewer and from now on locked.
-- needs: note.write
-- gives: none
UPDATE assessment
   SET state = 'signed', signed_at = :now, signed_on = :today, signed_by = :viewer, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND state = 'draft';
