-- discharge_judge: a closing that was written and waits to be done: by itself, or by what was asked for it.
-- needs: note.write approve
-- scope: :viewer
-- gives: one discharge
SELECT d.id AS "id", d.reason AS "reason", d.closed_on AS "closed_on"
  FROM visible_discharge AS d
 WHERE d.viewer_id = :viewer AND d.case_id = :case AND d.state = 'asked' AND (d.id = :discharge OR d.approval_id = :approval);
