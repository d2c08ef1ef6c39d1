-- appointment_again: the same appointment at another time, in place of one that was rescheduled.
-- needs: note.write
-- gives: none
INSERT INTO appointment (case_id, before_id, title, starts_at, minutes, how, place, staff_id, made_by, made_at)
SELECT b.case_id, b.id, b.title, :starts, b.minutes, b.how, b.place, b.staff_id, :viewer, :now
  FROM appointment AS b
 WHERE b.id = :id AND b.case_id = :case;
