-- team_add: a team.
-- needs: structure
-- gives: none
INSERT INTO team (code, name, site_id) VALUES (:code, :name, :site);
