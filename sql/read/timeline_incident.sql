-- timeline_incident: the incidents of a case, when they happened, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT t.happened_at AS "@at", 'incident_happened' AS "@kind", CONCAT('/case/incidents#incident-', t.id) AS "@href",
       t.kind AS "@code", t.title AS "title", t.what AS "text", r.name AS "author"
  FROM visible_incident AS t
  JOIN person AS r ON r.id = t.reported_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case
 ORDER BY t.happened_at DESC, t.id DESC
 LIMIT 41;
