-- sweep_intake: intakes that nobody went on with, and decided ones whose time is over.
-- needs: job
-- gives: none
DELETE FROM intake
 WHERE expires_at < :now
 LIMIT 1000;
