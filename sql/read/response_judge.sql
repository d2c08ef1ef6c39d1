-- response_judge: what decides what may be done with a form that is filled in; the draft's cells are empty where none is open.
-- needs: case.read note.write case.after
-- scope: :viewer
-- gives: one response
SELECT t.id AS "id", t.state AS "state", t.version AS "version", t.form_id AS "form_id", f.version AS "form_version", f.name AS "name",
       t.segment AS "segment", t.occasion AS "occasion", t.subject_id AS "subject_id", t.held_on AS "held_on", t.begun_at AS "begun_at",
       t.has_risk AS "has_risk", t.seconds AS "seconds", t.signed_at AS "signed_at", t.amended_at AS "amended_at",
       s.name AS "signed_by", c.reference AS "client", k.caseload_status <> 'open' AS "closed", d.version AS "draft_version", d.sealed AS "sealed", d.changed_at AS "changed_at"
  FROM visible_response AS t
  JOIN form AS f ON f.id = t.form_id
  JOIN visible_client AS c ON c.viewer_id = :viewer AND c.id = :client
  JOIN visible_case AS k ON k.viewer_id = :viewer AND k.id = :case
  LEFT JOIN person AS s ON s.id = t.signed_by
  LEFT JOIN visible_response_draft AS d ON d.viewer_id = :viewer AND d.case_id = :case AND d.response_id = t.id AND d.expires_at > :now
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.id = :id;
