-- intake_clock_add: the clock of a new case.
-- needs: intake.take
-- gives: none
INSERT INTO case_clock (case_id, at) VALUES (:of_case, :now);
