-- kept_pieces: the further pieces of a kept form, in order.
-- needs: gate
-- gives: many piece
SELECT x.position AS "position", x.sealed AS "sealed"
  FROM kept_post_piece AS x
  JOIN kept_post AS k ON k.id = x.kept_id AND k.person_id = :person
 WHERE x.kept_id = :id
 ORDER BY x.position;
