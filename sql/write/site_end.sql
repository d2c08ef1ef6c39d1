-- site_end: the last day of a site; without a day it goes on again.
-- needs: structure
-- gives: none
UPDATE site SET ended_on = :ended, version = version + 1 WHERE id = :site AND version = :version;
