-- cover_double: whether the one covers the other already on one of these days.
-- needs: case.assign
-- gives: one cover
SELECT c.id AS "id"
  FROM cover AS c
 WHERE c.absent_id = :absent AND c.covering_id = :covering AND c.begins_at < :ends AND c.ends_at > :begins AND c.ends_at > :now
 LIMIT 1;
