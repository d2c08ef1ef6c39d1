-- consent_one: one consent, for the form that revokes it.
-- needs: note.write case.after
-- scope: :viewer
-- gives: one consent
SELECT g.id AS "@id", g.version AS "@version", g.given AS "@given", g.sections AS "@sections",
       g.begins_on AS "@begins", g.ends_on AS "@ends", g.revoked_on AS "@revoked",
       g.recipient AS "recipient", g.purpose AS "purpose", g.witness AS "witness", a.name AS "author",
       g.revoked_why AS "revoked-why", k.name AS "revoked-by"
  FROM visible_consent AS g
  JOIN person AS a ON a.id = g.recorded_by
  LEFT JOIN person AS k ON k.id = g.revoked_by
 WHERE g.viewer_id = :viewer AND g.case_id = :case AND g.id = :id;
