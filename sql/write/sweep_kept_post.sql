-- sweep_kept_post: what a lost session kept and nobody came back for.
-- needs: job
-- gives: none
DELETE FROM kept_post
 WHERE expires_at < :now
 LIMIT 1000;
