-- response_scores_clear: the scores of a form that is put right; they stay as versions.
-- needs: note.write case.after
-- gives: none
DELETE FROM response_score WHERE response_id = :id AND case_id = :case;
