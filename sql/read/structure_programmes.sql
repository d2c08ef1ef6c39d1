-- structure_programmes: the programmes, those that go on first.
-- needs: structure
-- gives: many programme
SELECT g.id AS "@id", g.code AS "@code", g.service_kind AS "@kind", g.segment AS "@segment", g.ended_on AS "@ended",
       IF(g.imported IS NULL, NULL, 'yes') AS "@imported", g.name AS "@name"
  FROM programme AS g
 ORDER BY g.ended_on IS NOT NULL, g.name, g.id;
