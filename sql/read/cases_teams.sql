-- cases_teams: the teams whose cases the viewer supervises.
-- needs: caseload.team case.assign
-- scope: :viewer
-- gives: many team
SELECT t.id AS "@id", t.name AS "@name"
  FROM viewer_reach AS v
  JOIN team AS t ON t.id = v.ref
 WHERE v.viewer_id = :viewer AND v.kind = 'team'
 ORDER BY t.name;
