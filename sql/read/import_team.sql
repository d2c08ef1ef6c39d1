-- import_team: a team by its code.
-- needs: tool
-- gives: one team
SELECT t.id AS "id" FROM team AS t WHERE t.code = :team AND t.ended_on IS NULL;
