-- team_approvals: what waits for a second person in a team's cases, the oldest first.
-- needs: caseload.team
-- scope: :viewer
-- gives: many approval
SELECT a.id AS "@id", a.kind AS "@kind", a.asked_at AS "@at", c.reference AS "@case", q.name AS "@by", IF(a.asked_by = :viewer, 'yes', NULL) AS "@mine",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client"
  FROM visible_approval AS a
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = a.case_id
  LEFT JOIN person AS q ON q.id = a.asked_by
 WHERE a.viewer_id = :viewer AND a.waits = TRUE AND c.team_id = :team
 ORDER BY a.asked_at, a.id
 LIMIT 50;
