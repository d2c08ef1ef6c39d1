-- work_link_alerts: answers by a link that called for somebody at once and that nobody has seen to, the newest first. The case is named
-- only to those who see it; all others are told whom to ask.
-- needs: caseload.own
-- scope: :viewer
-- gives: many alert
SELECT a.id AS "@id", a.raised_at AS "@raised", a.renewed_at AS "@renewed", a.answers AS "@answers", IF(a.submitted_at IS NULL, NULL, 'yes') AS "@sent", a.intake_id AS "@intake",
       IF(a.case_id IS NULL, 'yes', NULL) AS "@referral", IF(a.person_id = :viewer, 'yes', NULL) AS "@duty",
       (SELECT c.reference FROM visible_case AS c WHERE c.viewer_id = :viewer AND c.id = a.case_id) AS "@case",
       (SELECT NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '')
          FROM visible_case AS c WHERE c.viewer_id = :viewer AND c.id = a.case_id) AS "@client",
       IF(EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = :viewer AND s.segment = f.segment), f.title, NULL) AS "@title", g.name AS "@programme",
       (SELECT o.name FROM person AS o WHERE o.id = a.owner_id) AS "@owner",
       m.name AS "@by", m.phone AS "@by-phone"
  FROM visible_link_alert AS a
  JOIN form AS f ON f.id = a.form_id
  JOIN programme AS g ON g.id = a.programme_id
  JOIN person AS m ON m.id = a.made_by
 WHERE a.viewer_id = :viewer AND a.done_at IS NULL
 ORDER BY COALESCE(a.renewed_at, a.raised_at) DESC, a.id DESC
 LIMIT 50;
