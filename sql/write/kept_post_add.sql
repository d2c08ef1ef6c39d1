-- kept_post_add: a form that was sent when its session had ended, sealed.
-- needs: gate
-- gives: none
INSERT INTO kept_post (id, person_id, path, sealed, kept_at, expires_at)
VALUES (:id, :person, :path, :sealed, :now, :expires);
