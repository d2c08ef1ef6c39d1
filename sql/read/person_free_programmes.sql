-- person_free_programmes: the programmes that no screen has given to a person yet.
-- needs: people
-- gives: many choice
SELECT g.id AS "@value", g.name AS "@name" FROM programme AS g
 WHERE g.ended_on IS NULL
   AND NOT EXISTS (SELECT 1 FROM person_programme AS m WHERE m.person_id = :person AND m.programme_id = g.id)
 ORDER BY g.name, g.id;
