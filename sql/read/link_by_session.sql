-- link_by_session: the link whose session a cookie names.
-- needs: gate
-- gives: one link
SELECT t.id AS "id", t.case_id AS "case_id", t.version AS "version", t.begun_at AS "begun_at", t.expires_at AS "expires_at", t.revoked_at AS "revoked_at",
       t.submitted_at AS "submitted_at", t.sitting AS "sitting", f.title AS "title", t.code_hash AS "code_hash",
       (SELECT l.client_id FROM caseload AS l WHERE l.case_id = t.case_id) AS "client_id",
       t.session_began_at AS "session_began_at", t.session_used_at AS "session_used_at"
  FROM form_link AS t
  JOIN form AS f ON f.id = t.form_id
 WHERE t.session_hash = :session;
