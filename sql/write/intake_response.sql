-- intake_response: the response that an intake's form becomes, as what is written below it names it.
-- needs: intake.take
-- gives: one response
SELECT t.form_id AS "form_id", t.segment AS "segment", 'new' AS "state"
  FROM response AS t
 WHERE t.id = :id AND t.occasion = 'intake';
