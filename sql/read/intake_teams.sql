-- intake_teams: the teams that work for a programme, first the one that gets its cases.
-- needs: intake.take
-- gives: many team
SELECT t.id AS "@id", t.name AS "@name", IF(w.is_first, 'yes', NULL) AS "@first"
  FROM programme_team AS w
  JOIN team AS t ON t.id = w.team_id
 WHERE w.programme_id = :programme AND t.ended_on IS NULL
 ORDER BY w.is_first DESC, t.name, t.id;
