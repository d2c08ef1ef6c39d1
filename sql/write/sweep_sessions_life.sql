-- sweep_sessions_life: ends sessions that have lasted as long as one may.
-- needs: job
-- gives: none
UPDATE session
   SET ended_at = :now, ended_why = 'life'
 WHERE ended_at IS NULL AND began_at < :before
 LIMIT 1000;
