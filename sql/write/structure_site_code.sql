-- structure_site_code: whether a code is taken; codes stand in the configuration and are never used twice.
-- needs: structure
-- gives: one site
SELECT x.id AS "@id" FROM site AS x WHERE x.code = :code;
