-- intake_task_add: what is to be done at once because of an answer at intake, for whoever decided it: the case has no owner yet.
-- needs: intake.take
-- gives: none
INSERT INTO task (case_id, title, why, assignee_id, due_on, made_by, made_at)
VALUES (:of_case, :title, :why, :viewer, :today, :viewer, :now);
