-- case_links: the forms of a case that were sent by a link, the newest first.
-- needs: case.read
-- scope: :viewer
-- gives: many link
SELECT t.id AS "@id", f.title AS "@title", t.recipient AS "@for", p.name AS "@by", t.made_at AS "@made", t.expires_at AS "@expires",
       t.begun_at AS "@begun", t.submitted_at AS "@sent", t.revoked_at AS "@revoked", t.response_id AS "@response", t.version AS "@version",
       CASE WHEN t.submitted_at IS NOT NULL THEN 'sent' WHEN t.revoked_at IS NOT NULL THEN 'revoked' WHEN t.expires_at <= :now THEN 'expired'
            WHEN t.begun_at IS NOT NULL THEN 'begun' ELSE 'unopened' END AS "@state"
  FROM visible_link AS t
  JOIN form AS f ON f.id = t.form_id
  JOIN person AS p ON p.id = t.made_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case
 ORDER BY t.made_at DESC, t.id DESC
 LIMIT 100;
