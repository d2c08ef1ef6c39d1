-- structure_programme_code: whether a code is taken; codes stand in the configuration and are never used twice.
-- needs: structure
-- gives: one programme
SELECT x.id AS "@id" FROM programme AS x WHERE x.code = :code;
