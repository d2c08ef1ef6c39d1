-- programme_team_first: the team that gets the cases of a programme; one that works for it and goes on.
-- needs: structure
-- gives: none
UPDATE programme_team SET is_first = (team_id = :team)
 WHERE programme_id = :programme
   AND EXISTS (SELECT 1 FROM programme_team AS w JOIN team AS t ON t.id = w.team_id
                WHERE w.programme_id = :programme AND w.team_id = :team AND t.ended_on IS NULL);
