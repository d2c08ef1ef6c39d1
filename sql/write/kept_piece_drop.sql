-- kept_piece_drop: the further pieces of a kept form that was sent on.
-- needs: gate
-- gives: none
DELETE FROM kept_post_piece WHERE kept_id = :id;
