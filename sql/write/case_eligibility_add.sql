-- case_eligibility_add: whether the person of a case may be in a programme.
-- needs: note.write
-- gives: none
INSERT INTO eligibility (case_id, programme_id, result, from_on, until_on, reason, judged_at, judged_by)
VALUES (:case, :programme, :result, :from, :until, :because, :now, :viewer);
