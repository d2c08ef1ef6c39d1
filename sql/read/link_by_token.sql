-- link_by_token: the link that a token opens, whatever became of it.
-- needs: gate
-- gives: one link
SELECT t.id AS "id", t.case_id AS "case_id", t.version AS "version", t.begun_at AS "begun_at", t.changed_at AS "changed_at", t.expires_at AS "expires_at", t.revoked_at AS "revoked_at",
       t.submitted_at AS "submitted_at", t.sitting AS "sitting", f.title AS "title", t.code_hash AS "code_hash",
       (SELECT l.client_id FROM caseload AS l WHERE l.case_id = t.case_id) AS "client_id",
       t.session_hash AS "session_hash"
  FROM form_link AS t
  JOIN form AS f ON f.id = t.form_id
 WHERE t.token_hash = :token;
