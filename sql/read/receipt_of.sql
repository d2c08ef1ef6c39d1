-- receipt_of: what became of a command that was sent before.
-- needs: gate
-- gives: one receipt
SELECT r.person_id AS "person", r.path AS "path", r.location AS "location"
  FROM receipt AS r
 WHERE r.command_key = :key;
