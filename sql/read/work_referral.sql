-- work_referral: the referrals to be looked at in the viewer's own cases, what is due first first; drafts that were never sent last.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'referral' AS "@kind", r.check_on AS "@due", CONCAT('/case/referrals#referral-', r.id) AS "@href", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client",
       CONCAT_WS(', ', r.provider_name, r.service) AS "title"
  FROM visible_case AS c
  JOIN visible_referral AS r ON r.viewer_id = :viewer AND r.case_id = c.id
 WHERE c.viewer_id = :viewer AND c.owner_id = :viewer AND c.caseload_status = 'open' AND r.ended_on IS NULL
 ORDER BY COALESCE(r.check_on, '9999-12-31'), r.id
 LIMIT 200;
