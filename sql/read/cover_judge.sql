-- cover_judge: one cover of a person of a team that the viewer supervises.
-- needs: case.assign
-- gives: one cover
SELECT c.absent_id AS "absent_id", c.covering_id AS "covering_id"
  FROM cover AS c
 WHERE c.id = :cover
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN person_team AS t
                WHERE v.viewer_id = :viewer AND v.kind = 'team' AND t.team_id = v.ref AND t.person_id = c.absent_id);
