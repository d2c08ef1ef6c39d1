-- audit_next_stream: the stream after this one in order, with its last entry; a range each, however long the log.
-- needs: job
-- gives: one entry
SELECT e.stream, e.seq, e.hash
  FROM audit_entry AS e
 WHERE e.stream = (SELECT MIN(n.stream) FROM audit_entry AS n WHERE n.stream > :after)
 ORDER BY e.seq DESC
 LIMIT 1;
