-- account_teams: the viewer's own teams.
-- needs: account
-- scope: :viewer
-- gives: many team
SELECT t.code AS "@code", t.name AS "@name" FROM team AS t
 WHERE t.id IN (SELECT m.team_id FROM person_team AS m WHERE m.person_id = :viewer) ORDER BY t.name;
