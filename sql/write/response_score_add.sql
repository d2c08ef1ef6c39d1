-- response_score_add: what one instrument made of the answers of a form that is signed.
-- needs: note.write case.after
-- gives: none
INSERT INTO response_score (response_id, case_id, segment, form_id, instrument, title, is_valid, value, band, risk)
VALUES (:id, :case, :segment, :form, :instrument, :title, :valid, :value, :band, :risk);
