-- response_left_add: what somebody had typed into a form that another signed or threw away; once more from the same browser page: that alone.
-- needs: note.write case.after intake.take
-- gives: none
INSERT INTO response_left (response_id, person_id, tab, case_id, segment, sealed, left_at, left_by, expires_at)
SELECT r.id, :person, :tab, r.case_id, r.segment, :sealed, :now, :viewer, :expires
  FROM response AS r
 WHERE r.id = :id
ON DUPLICATE KEY UPDATE sealed = VALUES(sealed), expires_at = VALUES(expires_at);
