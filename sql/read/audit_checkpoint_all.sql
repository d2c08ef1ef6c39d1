-- audit_checkpoint_all: every checkpoint in order, for verification.
-- needs: tool
-- gives: stream checkpoint
SELECT id, at, heads, signature
  FROM audit_checkpoint
 ORDER BY id;
