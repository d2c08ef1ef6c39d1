-- sweep_throttle: failed sign-ins of long ago.
-- needs: job
-- gives: none
DELETE FROM throttle
 WHERE last_at < :before
 LIMIT 1000;
