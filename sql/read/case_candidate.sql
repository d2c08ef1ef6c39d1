-- case_candidate: whether this person may have a part in the case.
-- needs: case.assign
-- scope: :viewer
-- gives: one person
SELECT p.id AS "id"
  FROM visible_case AS c
  JOIN person AS p
 WHERE c.viewer_id = :viewer AND c.id = :case AND p.id = :person AND p.state = 'active'
   AND (p.id IN (SELECT t.person_id FROM person_team AS t WHERE t.team_id = c.team_id)
        OR p.id IN (SELECT g.person_id FROM person_programme AS g WHERE g.programme_id = c.programme_id))
   AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id
                  AND r.role IN ('intake', 'case_manager', 'clinician', 'supervisor'))
       AND (c.segment = 'normal'
            OR EXISTS (SELECT 1 FROM viewer_segment AS g WHERE g.viewer_id = p.id AND g.segment = c.segment));
