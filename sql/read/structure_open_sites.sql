-- structure_open_sites: the sites that a team can be at, with the one that it is at.
-- needs: structure
-- gives: many choice
SELECT s.id AS "@value", s.name AS "@name" FROM site AS s
 WHERE s.ended_on IS NULL OR s.id IN (SELECT t.site_id FROM team AS t WHERE t.id = :team)
 ORDER BY s.name, s.id;
