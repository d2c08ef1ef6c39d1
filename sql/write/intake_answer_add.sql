-- intake_answer_add: one answer of the form of an intake that became a case.
-- needs: intake.take
-- gives: none
INSERT INTO answer (response_id, case_id, segment, form_id, item, place, nth, kind, text, number, day, code_system, code, unit, ref, ordinal, report)
SELECT t.id, t.case_id, :segment, :form, :item, :place, :nth, :kind, :text, :number, :day, :code_system, :code, :unit, :ref, :ordinal, :report
  FROM response AS t
 WHERE t.id = :id AND t.occasion = 'intake';
