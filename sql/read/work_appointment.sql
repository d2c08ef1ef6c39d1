-- work_appointment: the appointments of the viewer, and of whom the viewer covers, of a week whose attendance is not written down, the earliest first.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'appointment' AS "@kind", t.starts_at AS "@due",
       CONCAT('/case/appointments#appointment-', t.id) AS "@href", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client",
       t.title AS "title", (SELECT o.name FROM person AS o WHERE o.id = w.ref AND w.ref <> :viewer) AS "for"
  FROM viewer_reach AS w
  JOIN visible_appointment AS t
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = t.case_id
 WHERE w.viewer_id = :viewer AND w.kind = 'owner' AND t.viewer_id = :viewer AND t.staff_id = w.ref AND t.attendance = 'planned' AND t.starts_at <= :evening + INTERVAL 7 DAY
 ORDER BY t.starts_at, t.id
 LIMIT 200;
