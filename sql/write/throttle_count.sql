-- throttle_count: one more failure, those of long ago forgiven; the pause doubles with each beyond the free ones.
-- needs: gate
-- gives: none
INSERT INTO throttle (subject, failures, last_at)
VALUES (:subject, 1, :now)
ON DUPLICATE KEY UPDATE
  failures = IF(last_at < :forget, 1,
                1 + GREATEST(0, CAST(failures AS SIGNED) - GREATEST(0, TIMESTAMPDIFF(SECOND, last_at, :now)) DIV :forgiven)),
  last_at = :now,
  until = IF(failures > :free,
             :now + INTERVAL CAST(LEAST(:longest, POW(2, LEAST(failures - :free, 20))) AS UNSIGNED) SECOND,
             NULL);
