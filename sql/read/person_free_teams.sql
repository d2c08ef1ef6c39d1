-- person_free_teams: the teams that no screen has given to a person yet.
-- needs: people
-- gives: many choice
SELECT t.id AS "@value", t.name AS "@name" FROM team AS t
 WHERE t.ended_on IS NULL AND NOT EXISTS (SELECT 1 FROM person_team AS m WHERE m.person_id = :person AND m.team_id = t.id)
 ORDER BY t.name, t.id;
