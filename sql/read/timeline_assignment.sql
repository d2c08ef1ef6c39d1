-- timeline_assignment: who was given which part in a case, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT s.began_at AS "@at", 'part_given' AS "@kind", '/case/team' AS "@href", s.part AS "@code",
       p.name AS "title", s.reason AS "text", g.name AS "author"
  FROM visible_assignment AS s
  JOIN person AS p ON p.id = s.person_id
  LEFT JOIN person AS g ON g.id = s.given_by
 WHERE s.viewer_id = :viewer AND s.case_id = :case AND s.began_at <= :now
 ORDER BY s.began_at DESC, s.id DESC
 LIMIT 41;
