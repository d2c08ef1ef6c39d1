-- account_programmes: the viewer's own programmes.
-- needs: account
-- scope: :viewer
-- gives: many programme
SELECT g.code AS "@code", g.name AS "@name" FROM programme AS g
 WHERE g.id IN (SELECT m.programme_id FROM person_programme AS m WHERE m.person_id = :viewer) ORDER BY g.name;
