-- assign_judge: one of several cases that are to be given to a person, and whether that person may have it.
-- needs: case.assign
-- scope: :viewer
-- gives: one case
SELECT c.owner_id AS "owner_id", c.access_version AS "version", c.is_restricted AS "is_restricted",
       p.state = 'active'
       AND (p.id IN (SELECT t.person_id FROM person_team AS t WHERE t.team_id = c.team_id)
            OR p.id IN (SELECT g.person_id FROM person_programme AS g WHERE g.programme_id = c.programme_id))
       AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id
                      AND r.role IN ('intake', 'case_manager', 'clinician', 'supervisor'))
       AND (c.segment = 'normal'
            OR EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = p.id AND s.segment = c.segment)) AS "may"
  FROM visible_case AS c
  JOIN person AS p ON p.id = :person
 WHERE c.viewer_id = :viewer AND c.id = :of_case AND c.caseload_status = 'open';
