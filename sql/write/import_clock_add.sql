-- import_clock_add: the clock of a new case.
-- needs: tool
-- gives: none
INSERT INTO case_clock (case_id, at) VALUES (:id, :now);
