-- cases_owners: the people of one of the viewer's teams, to choose whose cases to list, with how many are open.
-- needs: caseload.team
-- scope: :viewer
-- gives: many owner
SELECT p.id AS "@id", p.name AS "@name", IF(p.state = 'active', NULL, p.state) AS "@state",
       (SELECT COUNT(*) FROM visible_case AS c
         WHERE c.viewer_id = :viewer AND c.owner_id = p.id AND c.team_id = :team AND c.caseload_status = 'open') AS "@open"
  FROM viewer_reach AS v
  JOIN person AS p ON p.id IN (SELECT t.person_id FROM person_team AS t WHERE t.team_id = v.ref)
 WHERE v.viewer_id = :viewer AND v.kind = 'team' AND v.ref = :team
 ORDER BY p.name;
