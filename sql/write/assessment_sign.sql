-- assessment_sign: a draft is signed by the viewer with what was answered on its form, and from now on locked.
-- needs: note.write
-- gives: none
UPDATE assessment
   SET held_on = :day, importance = :importance, confidence = :confidence, words = :words,
       state = 'signed', signed_at = :now, signed_on = :today, signed_by = :viewer, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND state = 'draft';
