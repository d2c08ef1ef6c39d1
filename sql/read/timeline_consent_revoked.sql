-- timeline_consent_revoked: the consents that were revoked in a case, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT g.revoked_on AS "@at", 'consent_revoked' AS "@kind", CONCAT('/case/consents#consent-', g.id) AS "@href",
       g.recipient AS "title", g.revoked_why AS "text", k.name AS "author"
  FROM visible_consent AS g
  JOIN person AS k ON k.id = g.revoked_by
 WHERE g.viewer_id = :viewer AND g.case_id = :case AND g.revoked_on IS NOT NULL
 ORDER BY g.revoked_on DESC, g.id DESC
 LIMIT 41;
