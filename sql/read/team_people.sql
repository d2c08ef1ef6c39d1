-- team_people: those who carry cases in the teams that the viewer supervises.
-- needs: caseload.team case.assign
-- gives: many person
SELECT p.id AS "@id", p.name AS "@name", IF(p.state = 'active', NULL, p.state) AS "@state"
  FROM person AS p
 WHERE p.state <> 'left'
   AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id AND r.role IN ('intake', 'case_manager', 'clinician', 'supervisor'))
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN person_team AS t
                WHERE v.viewer_id = :viewer AND v.kind = 'team' AND t.team_id = v.ref AND t.person_id = p.id)
 ORDER BY p.name;
