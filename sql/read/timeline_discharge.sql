-- timeline_discharge: when a case was closed, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT d.done_at AS "@at", 'discharged' AS "@kind", '/case/discharge' AS "@href", d.reason_words AS "title", d.summary AS "text", p.name AS "author"
  FROM visible_discharge AS d
  JOIN person AS p ON p.id = d.done_by
 WHERE d.viewer_id = :viewer AND d.case_id = :case AND d.state = 'done'
 ORDER BY d.done_at DESC, d.id DESC
 LIMIT 41;
