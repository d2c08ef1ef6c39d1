-- discharge_appointment_end: each appointment that is still open ends as the closing says.
-- needs: note.write approve
-- gives: none
UPDATE appointment
   SET attendance = (SELECT t.outcome FROM discharge_item AS t
                 WHERE t.discharge_id = :discharge AND t.kind = 'appointment' AND t.item_id = appointment.id),
       reason = (SELECT d.reason_words FROM discharge AS d WHERE d.id = :discharge),
       ended_by = :viewer, ended_at = :now, version = version + 1
 WHERE case_id = :case AND attendance = 'planned'
   AND id IN (SELECT t.item_id FROM discharge_item AS t WHERE t.discharge_id = :discharge AND t.kind = 'appointment');
