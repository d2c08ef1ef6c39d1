-- stage_visit_end: the stage that the case was in ends.
-- needs: note.write case.after approve
-- gives: none
UPDATE stage_visit SET ended_on = :today WHERE case_id = :case AND ended_on IS NULL;
