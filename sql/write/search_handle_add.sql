-- search_handle_add: what was searched for, sealed.
-- needs: gate
-- gives: none
INSERT INTO search_handle (id, person_id, sealed, expires_at)
VALUES (:id, :person, :sealed, :expires);
