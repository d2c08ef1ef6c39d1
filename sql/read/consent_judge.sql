-- consent_judge: what decides whether a consent may be revoked.
-- needs: note.write case.after
-- scope: :viewer
-- gives: one consent
SELECT g.id AS "id", g.begins_on AS "begins_on", g.revoked_on AS "revoked_on"
  FROM visible_consent AS g
 WHERE g.viewer_id = :viewer AND g.case_id = :case AND g.id = :id;
