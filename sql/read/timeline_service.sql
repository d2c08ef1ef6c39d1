-- timeline_service: services given, for the timeline of a case.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT t.given_on AS "@at", 'service_given' AS "@kind", CONCAT('/case/services#service-', t.id) AS "@href",
       t.title AS "title", m.name AS "author"
  FROM visible_service AS t
  JOIN person AS m ON m.id = t.made_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case
 ORDER BY t.given_on DESC, t.id DESC
 LIMIT 41;
