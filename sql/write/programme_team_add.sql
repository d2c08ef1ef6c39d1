-- programme_team_add: a team works for a programme; the first one given is where its cases go.
-- needs: structure
-- gives: none
INSERT INTO programme_team (programme_id, team_id, is_first)
SELECT g.id, t.id, NOT EXISTS (SELECT 1 FROM programme_team AS w WHERE w.programme_id = g.id)
  FROM programme AS g JOIN team AS t ON t.id = :team AND t.ended_on IS NULL
 WHERE g.id = :programme
    ON DUPLICATE KEY UPDATE team_id = team_id;
