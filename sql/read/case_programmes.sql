-- case_programmes: the programmes that take people, that of the case first.
-- needs: note.write
-- scope: :viewer
-- gives: many programme
SELECT g.id AS "@id", g.name AS "@name", IF(g.id = f.programme_id, 'yes', NULL) AS "@mine"
  FROM visible_case AS f
  JOIN programme AS g
 WHERE f.viewer_id = :viewer AND f.id = :case AND (g.id = f.programme_id OR g.ended_on IS NULL)
 ORDER BY g.id <> f.programme_id, g.name, g.id;
