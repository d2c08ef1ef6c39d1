-- link_alert_one: one answer by a link that called for somebody at once, and if it was for a new referral what was typed, sealed.
-- needs: caseload.own
-- scope: :viewer
-- gives: one alert
SELECT a.id AS "id", a.link_id AS "link_id", a.form_id AS "form_id", a.case_id AS "case_id", a.sealed AS "sealed", a.done_at AS "done_at"
  FROM visible_link_alert AS a
 WHERE a.viewer_id = :viewer AND a.id = :id;
