-- sweep_receipt: receipts of commands that no browser will send again.
-- needs: job
-- gives: none
DELETE FROM receipt
 WHERE at < :before
 LIMIT 1000;
