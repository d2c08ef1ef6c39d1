-- kept_post_of: a kept form, for the person who sent it only.
-- needs: gate
-- gives: one kept
SELECT k.path AS "path", k.sealed AS "sealed"
  FROM kept_post AS k
 WHERE k.id = :id AND k.person_id = :person AND k.expires_at > :now;
