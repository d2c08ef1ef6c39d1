-- response_providers: the partners who take referrals, by name; or the one asked for, open or not.
-- needs: case.read note.write case.after intake.take
-- gives: many provider
SELECT p.id AS "id", p.name AS "title"
  FROM provider AS p
 WHERE IF(:id IS NULL, p.is_open, p.id = :id)
 ORDER BY p.name;
