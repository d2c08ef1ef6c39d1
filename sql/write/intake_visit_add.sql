-- intake_visit_add: a new case enters its first stage.
-- needs: intake.take
-- gives: none
INSERT INTO stage_visit (case_id, stage, began_on) VALUES (:of_case, :stage, :today);
