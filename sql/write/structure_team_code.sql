-- structure_team_code: whether a code is taken; codes stand in the configuration and are never used twice.
-- needs: structure
-- gives: one team
SELECT x.id AS "@id" FROM team AS x WHERE x.code = :code;
