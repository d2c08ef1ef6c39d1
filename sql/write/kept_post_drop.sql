-- kept_post_drop: the kept form was sent on.
-- needs: gate
-- gives: none
DELETE FROM kept_post WHERE id = :id AND person_id = :person;
