-- follow_up_add: a follow-up to come: planned by a closing, by the one before it, or by hand.
-- needs: note.write approve case.after
-- gives: none
INSERT INTO follow_up (case_id, discharge_id, days, due_on, planned_by, planned_at)
VALUES (:case, :discharge, :days, :due, :viewer, :now);
