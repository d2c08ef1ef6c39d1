-- timeline_reopening: when a case was opened again, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT r.reopened_at AS "@at", 'reopened' AS "@kind", '/case/discharge' AS "@href", r.reason AS "text", p.name AS "author"
  FROM visible_reopening AS r
  JOIN person AS p ON p.id = r.reopened_by
 WHERE r.viewer_id = :viewer AND r.case_id = :case
 ORDER BY r.reopened_at DESC, r.id DESC
 LIMIT 41;
