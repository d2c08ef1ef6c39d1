-- person_team_add: a screen puts a person into a team.
-- needs: people
-- gives: none
INSERT INTO person_team (person_id, team_id, source)
SELECT p.id, t.id, 'screen' FROM person AS p JOIN team AS t ON t.id = :team AND t.ended_on IS NULL WHERE p.id = :person
    ON DUPLICATE KEY UPDATE source = source;
