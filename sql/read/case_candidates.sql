-- case_candidates: the active people of the case's team or programme who may see its kind and have a part in it.
-- needs: case.assign
-- scope: :viewer
-- gives: many person
SELECT p.id AS "@id", p.name AS "@name", IF(p.id = c.owner_id, 'yes', NULL) AS "@owner",
       (SELECT COUNT(*) FROM visible_case AS o
         WHERE o.viewer_id = :viewer AND o.owner_id = p.id AND o.status = 'open') AS "@open"
  FROM visible_case AS c
  JOIN person AS p
 WHERE c.viewer_id = :viewer AND c.id = :case AND p.state = 'active'
   AND (p.id IN (SELECT t.person_id FROM person_team AS t WHERE t.team_id = c.team_id)
        OR p.id IN (SELECT g.person_id FROM person_programme AS g WHERE g.programme_id = c.programme_id))
   AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id
                  AND r.role IN ('intake', 'case_manager', 'clinician', 'supervisor'))
       AND (c.segment = 'normal'
            OR EXISTS (SELECT 1 FROM viewer_segment AS g WHERE g.viewer_id = p.id AND g.segment = c.segment))
 ORDER BY p.name;
