-- case_links: the forms of a case that were sent by a link, the newest first.
-- needs: case.read
-- scope: :viewer
-- gives: many link
SELECT t.id AS "@id", f.title AS "@title", t.recipient AS "@for", p.name AS "@by", t.made_at AS "@made", t.expires_at AS "@expires",
       IF(t.begun_at <= :now, t.begun_at, NULL) AS "@begun", IF(t.submitted_at <= :now, t.submitted_at, NULL) AS "@sent",
       IF(t.revoked_at <= :now, t.revoked_at, NULL) AS "@revoked", IF(t.submitted_at <= :now, t.response_id, NULL) AS "@response",
       CASE WHEN t.submitted_at <= :now THEN 'sent' WHEN t.revoked_at <= :now THEN 'revoked' WHEN t.expires_at <= :now THEN 'expired'
            WHEN t.begun_at <= :now THEN 'begun' ELSE 'unopened' END AS "@state"
  FROM visible_link AS t
  JOIN form AS f ON f.id = t.form_id
  JOIN person AS p ON p.id = t.made_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.made_at <= :now
 ORDER BY t.made_at DESC, t.id DESC
 LIMIT 100;
