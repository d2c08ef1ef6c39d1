-- intake_eligibility_add: whether the person may be in a programme, and from when until when.
-- needs: intake.take
-- gives: none
INSERT INTO eligibility (case_id, programme_id, result, from_on, until_on, reason, judged_at, judged_by)
VALUES (:of_case, :programme, :result, :from, :until, :because, :now, :viewer);
