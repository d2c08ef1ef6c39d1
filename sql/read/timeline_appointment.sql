-- timeline_appointment: appointments that have begun, or were called off, for the timeline of a case.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT IF(t.attendance IN ('cancelled', 'rescheduled'), t.ended_at, t.starts_at) AS "@at",
       CONCAT('appointment_', t.attendance) AS "@kind", CONCAT('/case/appointments#appointment-', t.id) AS "@href",
       t.title AS "title", t.reason AS "text", a.name AS "author"
  FROM visible_appointment AS t
  JOIN person AS a ON a.id = t.staff_id
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND (t.attendance <> 'planned' OR t.starts_at <= :now)
 ORDER BY "@at" DESC, t.id DESC
 LIMIT 41;
