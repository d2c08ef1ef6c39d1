-- intake_score_add: what one instrument made of the answers of an intake that became a case.
-- needs: intake.take
-- gives: none
INSERT INTO response_score (response_id, case_id, segment, form_id, instrument, title, is_valid, value, band, risk)
SELECT t.id, t.case_id, :segment, :form, :instrument, :title, :valid, :value, :band, :risk
  FROM response AS t
 WHERE t.id = :id AND t.occasion = 'intake';
