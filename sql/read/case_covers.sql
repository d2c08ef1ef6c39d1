-- case_covers: who covers the case's owner today.
-- needs: case.read case.assign
-- scope: :viewer
-- gives: many cover
SELECT p.name AS "@name", k.ends_on AS "@until"
  FROM visible_case AS c
  JOIN cover AS k ON k.absent_id = c.owner_id
  JOIN person AS p ON p.id = k.covering_id
 WHERE c.viewer_id = :viewer AND c.id = :case AND NOT c.is_restricted AND k.begins_at <= :now AND k.ends_at > :now
 ORDER BY p.name;
