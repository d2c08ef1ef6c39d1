-- work_unowned: the teams that the viewer supervises with open cases that nobody has.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'unowned' AS "@kind", 'waiting' AS "@when", CONCAT('/cases/team?owner=nobody&team=', t.id) AS "@href", t.name AS "title",
       (SELECT COUNT(*) FROM visible_case AS c
         WHERE c.viewer_id = :viewer AND c.team_id = t.id AND c.owner_id IS NULL AND c.caseload_status = 'open') AS "@count"
  FROM viewer_reach AS v
  JOIN team AS t ON t.id = v.ref
 WHERE v.viewer_id = :viewer AND v.kind = 'team'
   AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = :viewer AND r.role = 'supervisor')
   AND EXISTS (SELECT 1 FROM visible_case AS o
                WHERE o.viewer_id = :viewer AND o.team_id = t.id AND o.owner_id IS NULL AND o.caseload_status = 'open')
 ORDER BY t.name
 LIMIT 200;
