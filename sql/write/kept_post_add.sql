-- kept_post_add: a form that was sent when its session had ended, sealed; no row when too many of its person wait already, or too many large ones.
-- needs: gate
-- gives: none
INSERT INTO kept_post (id, person_id, path, sealed, kept_at, expires_at)
SELECT :id, p.id, :path, :sealed, :now, :expires
  FROM person AS p
 WHERE p.id = :person
   AND (SELECT COUNT(*) FROM kept_post AS k WHERE k.expires_at > :now AND k.person_id = p.id) < :most
   AND (:large = 0 OR (SELECT COUNT(*) FROM kept_post AS k
                         JOIN kept_post_piece AS x ON x.kept_id = k.id AND x.position = 1
                        WHERE k.expires_at > :now AND k.person_id = p.id) < :most_large);
