-- reopening_add: that a closed case was opened again, and why; discharge: the closing that this ends.
-- needs: case.after
-- gives: none
INSERT INTO reopening (case_id, discharge_id, closed_on, closed_why, onto, reason, reopened_by, reopened_at)
VALUES (:case, (SELECT MAX(d.id) FROM discharge AS d WHERE d.case_id = :case AND d.state = 'done'), :closed, :why, :to, :reason, :viewer, :now);
