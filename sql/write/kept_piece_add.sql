-- kept_piece_add: a further piece of a kept form, sealed.
-- needs: gate
-- gives: none
INSERT INTO kept_post_piece (kept_id, position, sealed, expires_at) VALUES (:id, :position, :sealed, :expires);
