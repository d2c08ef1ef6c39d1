-- audit_checkpoint_add: one signed checkpoint.
-- needs: job
-- gives: none
INSERT INTO audit_checkpoint (at, heads, signature)
VALUES (:at, :heads, :signature);
