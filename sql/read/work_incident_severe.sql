-- work_incident_severe: the severe incidents of the teams that the viewer supervises, open and reported by somebody else: a second
-- person closes them. The oldest first.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT STRAIGHT_JOIN 'incident_severe' AS "@kind", 'waiting' AS "@when", t.happened_at AS "@at",
       CONCAT('/case/incidents#incident-', t.id) AS "@href", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client",
       t.title AS "title"
  FROM visible_team_incident AS t
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = t.case_id
 WHERE t.viewer_id = :viewer AND t.closed_at IS NULL AND t.severity >= 3 AND t.reported_by <> :viewer
   AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = :viewer AND r.role = 'supervisor')
 ORDER BY t.happened_at, t.id
 LIMIT 200;
