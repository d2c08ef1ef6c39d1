-- sweep_sessions_idle: ends sessions that nobody has used for too long.
-- needs: job
-- gives: none
UPDATE session
   SET ended_at = :now, ended_why = 'idle'
 WHERE ended_at IS NULL AND used_at < :before
 LIMIT 1000;
