-- timeline_response_amended: the forms of a case that were put right, the last time, and why, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT t.amended_at AS "@at", 'form_amended' AS "@kind", CONCAT('/case/forms#response-', t.id) AS "@href", f.title AS "title",
       t.amended_why AS "text", p.name AS "author"
  FROM visible_response AS t
  JOIN form AS f ON f.id = t.form_id
  JOIN person AS p ON p.id = t.amended_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.state = 'signed' AND t.amended_at IS NOT NULL
 ORDER BY t.amended_at DESC, t.id DESC
 LIMIT 41;
