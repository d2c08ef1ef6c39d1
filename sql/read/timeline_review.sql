-- timeline_review: the reviews of a case, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT r.written_at AS "@at", 'review_held' AS "@kind", CONCAT('/case/reviews#review-', r.turn) AS "@href", r.result AS "@code",
       r.turn AS "title", r.changed AS "text", p.name AS "author"
  FROM visible_review AS r
  JOIN person AS p ON p.id = r.held_by
 WHERE r.viewer_id = :viewer AND r.case_id = :case
 ORDER BY r.turn DESC
 LIMIT 41;
