-- link_of_intake: the link that an intake began with, for its case: whoever decides the intake need not have the form's segment.
-- needs: intake.take
-- gives: one link
SELECT t.id AS "id", t.form_id AS "form_id", t.sealed AS "sealed"
  FROM form_link AS t
 WHERE t.intake_id = :id AND t.sealed IS NOT NULL;
