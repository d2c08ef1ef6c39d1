-- appointment_attendance: whether the client came, or the appointment was called off.
-- needs: note.write
-- gives: none
UPDATE appointment
   SET attendance = :attendance, reason = :reason, ended_by = :viewer, ended_at = :now, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND attendance = 'planned';
