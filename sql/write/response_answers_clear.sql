-- response_answers_clear: the answers of a form that is put right; they stay as versions.
-- needs: note.write case.after
-- gives: none
DELETE FROM answer WHERE response_id = :id AND case_id = :case;
