-- audit_seal_alone: takes the row that one sealer at a time may hold; it truly changes, so that a cluster sees two at once.
-- needs: job
-- gives: none
INSERT INTO job (name, due_at, outcome)
VALUES ('audit.seal', :now, 'sealing')
ON DUPLICATE KEY UPDATE outcome = CONCAT('sealing since ', :now);
