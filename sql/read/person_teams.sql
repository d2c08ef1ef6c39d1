-- person_teams: a person's teams and who says so, the directory or a screen.
-- needs: people
-- gives: many team
SELECT m.team_id AS "@id", m.source AS "@source", t.code AS "@code", t.ended_on AS "@ended", t.name AS "@name"
  FROM person_team AS m JOIN team AS t ON t.id = m.team_id
 WHERE m.person_id = :person ORDER BY t.name, m.source;
