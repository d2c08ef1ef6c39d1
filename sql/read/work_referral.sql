-- work_referral: the referrals to be looked at within a week in the viewer's own cases, and drafts that were not sent, what is due first first.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'referral' AS "@kind", r.check_on AS "@due",
       CASE WHEN r.check_on IS NULL THEN 'undated' WHEN r.check_on < :today THEN 'overdue' WHEN r.check_on = :today THEN 'today' ELSE 'soon' END AS "@when",
       CONCAT('/case/referrals#referral-', r.id) AS "@href", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client",
       CONCAT_WS(', ', r.provider_name, r.service) AS "title"
  FROM visible_case AS c
  JOIN visible_referral AS r ON r.viewer_id = :viewer AND r.case_id = c.id
 WHERE c.viewer_id = :viewer AND c.owner_id = :viewer AND c.caseload_status = 'open' AND r.ended_on IS NULL
   AND (r.check_on IS NULL OR r.check_on <= :today + INTERVAL 7 DAY)
 ORDER BY COALESCE(r.check_on, '9999-12-31'), r.id
 LIMIT 200;
