-- kept_post_of: a kept form, for the person who sent it only; and how long what comes in further pieces is, sealed.
-- needs: gate
-- gives: one kept
SELECT k.path AS "path", k.sealed AS "sealed", (SELECT SUM(LENGTH(x.sealed)) FROM kept_post_piece AS x WHERE x.kept_id = k.id) AS "more"
  FROM kept_post AS k
 WHERE k.id = :id AND k.person_id = :person AND k.expires_at > :now;
