-- structure_teams: the teams with their sites and the number of staff in each.
-- needs: structure
-- gives: many team
SELECT t.id AS "@id", t.code AS "@code", t.ended_on AS "@ended", t.name AS "@name", s.name AS "@site",
       (SELECT COUNT(DISTINCT m.person_id) FROM person_team AS m WHERE m.team_id = t.id) AS "@staff"
  FROM team AS t LEFT JOIN site AS s ON s.id = t.site_id
 ORDER BY t.ended_on IS NOT NULL, t.name, t.id;
