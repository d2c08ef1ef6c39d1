-- link_programmes: the programmes into which the viewer takes people, and those that the viewer manages.
-- needs: links
-- gives: many programme
SELECT g.id AS "@id", g.name AS "@name"
  FROM programme AS g
 WHERE g.ended_on IS NULL
   AND EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = :viewer AND s.segment = g.segment)
   AND (EXISTS (SELECT 1 FROM viewer_reach AS v WHERE v.viewer_id = :viewer AND v.kind IN ('intake', 'programme') AND v.ref = g.id)
        OR EXISTS (SELECT 1 FROM person_programme AS m WHERE m.person_id = :viewer AND m.programme_id = g.id)
        OR EXISTS (SELECT 1 FROM person_team AS t JOIN programme_team AS w ON w.team_id = t.team_id
                    WHERE t.person_id = :viewer AND w.programme_id = g.id))
 ORDER BY g.name, g.id;
