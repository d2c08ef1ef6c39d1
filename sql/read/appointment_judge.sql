-- appointment_judge: what decides about an appointment: whether its attendance was written down, and when it begins.
-- needs: note.write
-- scope: :viewer
-- gives: one appointment
SELECT t.id AS "id", t.attendance = 'planned' AS "planned", t.starts_at AS "starts_at"
  FROM visible_appointment AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.id = :id;
