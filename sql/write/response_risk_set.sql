-- response_risk_set: whether an answer so far calls for something at once.
-- needs: note.write case.after
-- gives: none
UPDATE response SET has_risk = :risk, version = version + 1 WHERE id = :id AND case_id = :case AND state <> 'signed';
