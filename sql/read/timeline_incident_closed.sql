-- timeline_incident_closed: the incidents of a case that were closed, and what came of them, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT t.closed_at AS "@at", 'incident_closed' AS "@kind", CONCAT('/case/incidents#incident-', t.id) AS "@href",
       t.title AS "title", t.lesson AS "text", k.name AS "author"
  FROM visible_incident AS t
  JOIN person AS k ON k.id = t.closed_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.closed_at IS NOT NULL
 ORDER BY t.closed_at DESC, t.id DESC
 LIMIT 41;
