-- programme_team_first: the team that gets the cases of a programme.
-- needs: structure
-- gives: none
UPDATE programme_team SET is_first = (team_id = :team) WHERE programme_id = :programme;
