-- receipt_of: what became of a command that was sent before, if it is the same that comes now.
-- needs: gate
-- gives: one receipt
SELECT r.location AS "location"
  FROM receipt AS r
 WHERE r.command_key = :key AND r.person_id = :person AND r.path = :path AND r.digest = :digest;
