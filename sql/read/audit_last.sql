-- audit_last: the last entry of a stream as committed by anyone, past this transaction's snapshot.
-- needs: gate job tool
-- gives: one entry
SELECT seq, hash
  FROM audit_entry
 WHERE stream = :stream
 ORDER BY seq DESC
 LIMIT 1
  LOCK IN SHARE MODE;
