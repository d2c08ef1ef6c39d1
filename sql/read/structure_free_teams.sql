-- structure_free_teams: the teams that do not yet work for a programme.
-- needs: structure
-- gives: many choice
SELECT t.id AS "@value", t.name AS "@name" FROM team AS t
 WHERE t.ended_on IS NULL
   AND NOT EXISTS (SELECT 1 FROM programme_team AS w WHERE w.programme_id = :programme AND w.team_id = t.id)
 ORDER BY t.name, t.id;
