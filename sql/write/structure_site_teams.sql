-- structure_site_teams: how many teams that go on have their desk at a site.
-- needs: structure
-- gives: one teams
SELECT COUNT(*) AS "@open" FROM team AS t WHERE t.site_id = :site AND t.ended_on IS NULL;
