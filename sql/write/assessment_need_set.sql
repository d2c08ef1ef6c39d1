-- assessment_need_set: what an assessment says about one domain; a row that stays the same makes no version.
-- needs: note.write case.after
-- gives: none
UPDATE assessment_need
   SET level = :level, is_declined = :declined, strength = :strength
 WHERE assessment_id = :id AND case_id = :case AND domain = :domain;
