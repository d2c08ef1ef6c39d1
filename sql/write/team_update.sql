-- team_update: name and site of a team; its code stays.
-- needs: structure
-- gives: none
UPDATE team SET name = :name, site_id = :site, version = version + 1 WHERE id = :team AND version = :version;
