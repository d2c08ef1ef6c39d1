-- programme_end: the last day of a programme; without a day it goes on again.
-- needs: structure
-- gives: none
UPDATE programme SET ended_on = :ended, version = version + 1 WHERE id = :programme AND version = :version;
