-- response_people: the people who work in a case, by name; or the one asked for.
-- needs: case.read note.write case.after
-- scope: :viewer
-- gives: many person
SELECT p.id AS "id", p.name AS "title"
  FROM person AS p
 WHERE (:id IS NULL OR p.id = :id) AND (:id IS NOT NULL OR p.state = 'active')
   AND (p.id = :viewer OR p.id IN (SELECT s.person_id FROM visible_assignment AS s WHERE s.viewer_id = :viewer AND s.case_id = :case AND (:id IS NOT NULL OR s.ended_at IS NULL)))
 ORDER BY p.name;
