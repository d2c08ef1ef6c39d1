-- structure_sites: the sites, those in use first.
-- needs: structure
-- gives: many site
SELECT s.id AS "@id", s.code AS "@code", s.time_zone AS "@zone", s.ended_on AS "@ended", s.name AS "@name", s.address AS "@address"
  FROM site AS s
 ORDER BY s.ended_on IS NOT NULL, s.name, s.id;
