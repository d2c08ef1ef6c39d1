-- work_appointment: the viewer's appointments of a week whose attendance is not written down, the earliest first.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'appointment' AS "@kind", t.starts_at AS "@due",
       CONCAT('/case/appointments#appointment-', t.id) AS "@href", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client",
       t.title AS "title"
  FROM visible_appointment AS t
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = t.case_id
 WHERE t.viewer_id = :viewer AND t.staff_id = :viewer AND t.attendance = 'planned' AND t.starts_at <= :evening + INTERVAL 7 DAY
 ORDER BY t.starts_at, t.id
 LIMIT 200;
