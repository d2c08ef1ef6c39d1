-- throttle_hold: whoever tries next at the same waits until this try is counted.
-- needs: gate
-- gives: none
INSERT INTO throttle (subject, failures, last_at)
VALUES (:subject, 0, :now)
ON DUPLICATE KEY UPDATE failures = failures;
