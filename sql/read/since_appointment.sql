-- since_appointment: appointments since a moment by attendance; unrecorded ones have begun.
-- needs: note.write
-- scope: :viewer
-- gives: one appointment
SELECT COUNT(IF(t.attendance = 'attended', 1, NULL)) AS "@attended", COUNT(IF(t.attendance = 'missed', 1, NULL)) AS "@missed",
       COUNT(IF(t.attendance = 'planned', 1, NULL)) AS "@unrecorded"
  FROM visible_appointment AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case
   AND t.starts_at >= :since AND t.starts_at <= :now;
