-- team_end: the last day of a team; without a day it goes on again.
-- needs: structure
-- gives: none
UPDATE team SET ended_on = :ended, version = version + 1 WHERE id = :team AND version = :version;
