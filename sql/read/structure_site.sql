-- structure_site: one site, for its form.
-- needs: structure
-- gives: one site
SELECT s.id AS "@id", s.version AS "@version", s.code AS "@code", s.time_zone AS "@zone", s.ended_on AS "@ended", s.name AS "@name",
       s.address AS "@address"
  FROM site AS s WHERE s.id = :site;
