-- work_approval: what waits for a second person in the cases of the teams that the viewer supervises, asked by others; the oldest first.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'approval' AS "@kind", 'waiting' AS "@when", a.asked_at AS "@at", '/case/approval' AS "@href", a.id AS "@id", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client",
       q.name AS "by"
  FROM visible_approval AS a
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = a.case_id
  JOIN viewer_reach AS v ON v.viewer_id = :viewer AND v.kind = 'team' AND v.ref = c.team_id
  LEFT JOIN person AS q ON q.id = a.asked_by
 WHERE a.viewer_id = :viewer AND a.waits = TRUE AND a.asked_by <> :viewer
   AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = :viewer AND r.role = 'supervisor')
 ORDER BY a.asked_at, a.id
 LIMIT 200;
