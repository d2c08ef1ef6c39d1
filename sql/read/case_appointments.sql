-- case_appointments: the appointments of a case, planned ones first and of those the next, then the latest.
-- needs: case.read
-- scope: :viewer
-- gives: many appointment
SELECT t.id AS "@id", t.attendance AS "@attendance", t.starts_at AS "@at", t.minutes AS "@minutes", t.how AS "@how",
       IF(t.attendance = 'planned' AND t.starts_at <= :now, 'yes', NULL) AS "@begun",
       t.staff_id AS "@staff-id", a.name AS "@staff", t.version AS "@version",
       t.ended_at AS "@ended", e.name AS "@ended-by", t.title AS "title", t.place AS "place", t.reason AS "reason"
  FROM visible_appointment AS t
  JOIN person AS a ON a.id = t.staff_id
  LEFT JOIN person AS e ON e.id = t.ended_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case
 ORDER BY t.attendance <> 'planned', IF(t.attendance = 'planned', t.starts_at, NULL), t.starts_at DESC, t.id;
