-- timeline_consent: the consents that were given in a case, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT g.begins_on AS "@at", 'consent_given' AS "@kind", CONCAT('/case/consents#consent-', g.id) AS "@href",
       g.recipient AS "title", g.purpose AS "text", a.name AS "author"
  FROM visible_consent AS g
  JOIN person AS a ON a.id = g.recorded_by
 WHERE g.viewer_id = :viewer AND g.case_id = :case
 ORDER BY g.begins_on DESC, g.id DESC
 LIMIT 41;
