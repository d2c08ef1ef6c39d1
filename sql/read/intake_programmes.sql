-- intake_programmes: the programmes that take people, those for which the viewer may decide marked; first their own.
-- needs: intake.take
-- gives: many programme
SELECT g.id AS "@id", g.name AS "@name",
       IF(EXISTS (SELECT 1 FROM person_programme AS m WHERE m.person_id = :viewer AND m.programme_id = g.id)
          OR EXISTS (SELECT 1 FROM person_team AS t JOIN programme_team AS w ON w.team_id = t.team_id
                      WHERE t.person_id = :viewer AND w.programme_id = g.id), 'yes', NULL) AS "@mine"
  FROM programme AS g
 WHERE g.ended_on IS NULL AND EXISTS (SELECT 1 FROM programme_team AS k WHERE k.programme_id = g.id)
 ORDER BY 3 IS NULL, g.name, g.id;
