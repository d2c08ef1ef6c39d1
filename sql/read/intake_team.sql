-- intake_team: whether a team works for a programme.
-- needs: intake.take
-- gives: one team
SELECT t.id AS "id"
  FROM programme_team AS w
  JOIN team AS t ON t.id = w.team_id
 WHERE w.programme_id = :programme AND t.id = :team AND t.ended_on IS NULL;
