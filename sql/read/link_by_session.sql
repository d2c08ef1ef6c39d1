-- link_by_session: the link whose session a cookie names, and whose help is near.
-- needs: gate
-- gives: one link
SELECT t.id AS "id", t.case_id AS "case_id", t.version AS "version", t.begun_at AS "begun_at", t.expires_at AS "expires_at", t.revoked_at AS "revoked_at",
       t.submitted_at AS "submitted_at", t.sitting AS "sitting", f.title AS "title", t.code_hash AS "code_hash",
       (SELECT l.client_id FROM caseload AS l WHERE l.case_id = t.case_id) AS "client_id",
       t.session_began_at AS "session_began_at", t.session_used_at AS "session_used_at",
       g.crisis_words AS "crisis_words", g.crisis_phone AS "crisis_phone",
       (SELECT MAX(COALESCE(a.renewed_at, a.raised_at)) FROM link_alert AS a WHERE a.link_id = t.id) AS "raised_at"
  FROM form_link AS t
  JOIN form AS f ON f.id = t.form_id
  JOIN programme AS g ON g.id = t.programme_id
 WHERE t.session_hash = :session;
