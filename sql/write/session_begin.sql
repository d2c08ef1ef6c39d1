-- session_begin: a person has signed in; only the token's hash is kept.
-- needs: gate
-- gives: none
INSERT INTO session (token_hash, person_id, began_at, used_at, address, agent)
VALUES (:token, :person, :now, :now, :address, :agent);
