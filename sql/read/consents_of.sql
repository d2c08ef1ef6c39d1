-- consents_of: the consents of a case that the viewer may read, for the rule of what they cover.
-- needs: case.read note.write
-- scope: :viewer
-- gives: many consent
SELECT g.id AS "id", g.provider_id AS "provider_id", g.recipient AS "recipient", g.sections AS "sections", g.given AS "given",
       g.witness AS "witness", g.purpose AS "purpose", g.begins_on AS "begins_on", g.ends_on AS "ends_on", g.revoked_on AS "revoked_on"
  FROM visible_consent AS g
 WHERE g.viewer_id = :viewer AND g.case_id = :case
 ORDER BY g.ends_on DESC, g.id DESC;
