-- appointment_change: when, where and with whom, while it is planned.
-- needs: note.write
-- gives: none
UPDATE appointment
   SET title = :title, starts_at = :starts, minutes = :minutes, how = :how, place = :place, staff_id = :staff, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND attendance = 'planned';
