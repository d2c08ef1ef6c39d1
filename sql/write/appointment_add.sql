-- appointment_add: an appointment, made now by the viewer.
-- needs: note.write
-- gives: none
INSERT INTO appointment (case_id, title, starts_at, minutes, how, place, staff_id, made_by, made_at)
VALUES (:case, :title, :starts, :minutes, :how, :place, :staff, :viewer, :now);
