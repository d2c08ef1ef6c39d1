-- response_answer_add: one answer of a form that is signed.
-- needs: note.write case.after
-- gives: none
INSERT INTO answer (response_id, case_id, segment, form_id, item, place, nth, kind, text, number, day, code_system, code, unit, ref, ordinal, report)
VALUES (:id, :case, :segment, :form, :item, :place, :nth, :kind, :text, :number, :day, :code_system, :code, :unit, :ref, :ordinal, :report);
