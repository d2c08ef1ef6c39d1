-- sweep_kept_piece: pieces of what a lost session kept and nobody came back for.
-- needs: job
-- gives: none
DELETE FROM kept_post_piece
 WHERE expires_at < :now
 LIMIT 100;
