-- structure_team: one team, for its form.
-- needs: structure
-- gives: one team
SELECT t.id AS "@id", t.version AS "@version", t.code AS "@code", t.site_id AS "@site", t.ended_on AS "@ended", t.name AS "@name"
  FROM team AS t WHERE t.id = :team;
