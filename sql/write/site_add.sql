-- site_add: a site.
-- needs: structure
-- gives: none
INSERT INTO site (code, name, address, time_zone) VALUES (:code, :name, :address, :zone);
