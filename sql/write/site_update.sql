-- site_update: name, address and time zone of a site; its code stays.
-- needs: structure
-- gives: none
UPDATE site SET name = :name, address = :address, time_zone = :zone, version = version + 1
 WHERE id = :site AND version = :version;
