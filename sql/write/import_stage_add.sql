-- import_stage_add: a stage that the dates of an enrolment show.
-- needs: tool
-- gives: none
INSERT INTO stage_visit (case_id, stage, began_on, ended_on) VALUES (:id, :stage, :began_on, :ended_on);
