-- structure_team_works: for how many programmes that go on a team is the first.
-- needs: structure
-- gives: one works
SELECT COUNT(*) AS "@first" FROM programme_team AS w JOIN programme AS g ON g.id = w.programme_id
 WHERE w.team_id = :team AND w.is_first AND g.ended_on IS NULL;
