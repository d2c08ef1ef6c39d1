-- audit_checkpoint_last: the newest checkpoint.
-- needs: job
-- gives: one checkpoint
SELECT id, heads, signature
  FROM audit_checkpoint
 ORDER BY id DESC
 LIMIT 1;
