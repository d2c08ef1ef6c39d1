-- sweep_sessions_old: forgets sessions that ended long ago; what was done in them stands in the audit log.
-- needs: job
-- gives: none
DELETE FROM session
 WHERE ended_at < :before
 LIMIT 1000;
