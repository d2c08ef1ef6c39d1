-- case_person: whether this person may be named on the case.
-- needs: case.restrict
-- scope: :viewer
-- gives: one person
SELECT p.id AS "id"
  FROM visible_case AS c
  JOIN person AS p
 WHERE c.viewer_id = :viewer AND c.id = :case AND p.id = :person AND p.state = 'active'
   AND (p.id = :viewer
        OR p.id IN (SELECT t.person_id FROM person_team AS t WHERE t.team_id = c.team_id)
        OR p.id IN (SELECT g.person_id FROM person_programme AS g WHERE g.programme_id = c.programme_id)
        OR p.id IN (SELECT s.person_id FROM visible_assignment AS s
                     WHERE s.viewer_id = :viewer AND s.case_id = c.id AND s.ended_at IS NULL)
        OR p.id IN (SELECT n.person_id FROM visible_named AS n WHERE n.viewer_id = :viewer AND n.case_id = c.id));
