-- structure_programme_works: the teams that work for one programme.
-- needs: structure
-- gives: many works
SELECT w.team_id AS "@team", IF(w.is_first, 'yes', NULL) AS "@first", t.code AS "@code", t.name AS "@name", t.ended_on AS "@ended"
  FROM programme_team AS w JOIN team AS t ON t.id = w.team_id
 WHERE w.programme_id = :programme
 ORDER BY w.is_first DESC, t.name;
