-- structure_works: which teams work for which programmes, the first of each in front.
-- needs: structure
-- gives: many works
SELECT w.programme_id AS "@programme", w.team_id AS "@team", IF(w.is_first, 'yes', NULL) AS "@first", t.code AS "@code", t.name AS "@name",
       t.ended_on AS "@ended"
  FROM programme_team AS w JOIN team AS t ON t.id = w.team_id
 ORDER BY w.programme_id, w.is_first DESC, t.name;
