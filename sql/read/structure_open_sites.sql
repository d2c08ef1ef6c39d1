-- structure_open_sites: the sites that a team can be at.
-- needs: structure
-- gives: many choice
SELECT s.id AS "@value", s.name AS "name" FROM site AS s WHERE s.ended_on IS NULL ORDER BY s.name, s.id;
