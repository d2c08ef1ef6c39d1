-- import_stage_end: the stages that are open end with the exit.
-- needs: tool
-- gives: none
UPDATE stage_visit SET ended_on = :ended_on WHERE case_id = :id AND ended_on IS NULL;
