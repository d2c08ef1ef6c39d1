-- receipt_claim: a command's key, written first: one row when it is new, none when it was seen.
-- needs: gate
-- gives: none
INSERT INTO receipt (command_key, person_id, path, at, digest)
VALUES (:key, :person, :path, :now, :digest)
ON DUPLICATE KEY UPDATE command_key = command_key;
