-- cover_person: a person of a team that the viewer supervises, who carries cases.
-- needs: case.assign
-- gives: one person
SELECT p.id AS "id", p.state AS "state"
  FROM person AS p
 WHERE p.id = :person AND p.state <> 'left'
   AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id AND r.role IN ('intake', 'case_manager', 'clinician', 'supervisor'))
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN person_team AS t
                WHERE v.viewer_id = :viewer AND v.kind = 'team' AND t.team_id = v.ref AND t.person_id = p.id);
