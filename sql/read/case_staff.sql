-- case_staff: the people who can be given something to do in a case, because they see it; or the one asked for.
-- needs: note.write case.after
-- scope: :viewer
-- gives: many person
SELECT p.id AS "@id", p.name AS "@name", IF(p.id = :viewer, 'yes', NULL) AS "@me"
  FROM visible_case AS c
  JOIN person AS p
 WHERE c.viewer_id = :viewer AND c.id = :case AND p.state = 'active' AND (:person IS NULL OR p.id = :person)
   AND (p.id = :viewer
        OR (c.is_restricted
            AND p.id IN (SELECT n.person_id FROM visible_named AS n WHERE n.viewer_id = :viewer AND n.case_id = c.id))
        OR (NOT c.is_restricted
            AND p.id IN (SELECT s.person_id FROM visible_assignment AS s
                          WHERE s.viewer_id = :viewer AND s.case_id = c.id AND s.ended_at IS NULL))
        OR (NOT c.is_restricted
            AND p.id IN (SELECT t.person_id FROM person_team AS t WHERE t.team_id = c.team_id)
            AND EXISTS (SELECT 1 FROM person_role AS k WHERE k.person_id = p.id AND k.role IN ('clinician', 'supervisor'))))
   AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id
                  AND r.role IN ('intake', 'case_manager', 'clinician', 'supervisor'))
   AND EXISTS (SELECT 1 FROM viewer_segment AS g WHERE g.viewer_id = p.id AND g.segment = c.segment)
 ORDER BY p.name;
