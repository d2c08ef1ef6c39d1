-- case_people: who may be named on a restricted case: people of its team or programme, of its case
-- team, the viewer, and whoever is named already.
-- needs: case.restrict
-- scope: :viewer
-- gives: many person
SELECT p.id AS "@id", p.name AS "@name",
       IF(p.id IN (SELECT n.person_id FROM visible_named AS n WHERE n.viewer_id = :viewer AND n.case_id = c.id), 'yes', NULL) AS "@named",
       IF(p.id = c.owner_id, 'yes', NULL) AS "@owner", IF(p.id = :viewer, 'yes', NULL) AS "@self"
  FROM visible_case AS c
  JOIN person AS p
 WHERE c.viewer_id = :viewer AND c.id = :case AND p.state = 'active'
   AND (p.id = :viewer
        OR p.id IN (SELECT t.person_id FROM person_team AS t WHERE t.team_id = c.team_id)
        OR p.id IN (SELECT g.person_id FROM person_programme AS g WHERE g.programme_id = c.programme_id)
        OR p.id IN (SELECT s.person_id FROM visible_assignment AS s
                     WHERE s.viewer_id = :viewer AND s.case_id = c.id AND s.ended_at IS NULL)
        OR p.id IN (SELECT n.person_id FROM visible_named AS n WHERE n.viewer_id = :viewer AND n.case_id = c.id))
 ORDER BY p.name;
