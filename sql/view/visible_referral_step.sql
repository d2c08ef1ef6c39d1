-- visible_referral_step: what became of the referrals of cases that the viewer reaches, within the case's segment and their own.
-- versioned: yes
SELECT p.id AS viewer_id, g.*, f.provider_name, f.service
  FROM person AS p
  JOIN caseload AS l
  JOIN referral_access AS a ON a.case_id = l.case_id
  JOIN referral_step AS g ON g.referral_id = a.referral_id AND g.case_id = a.case_id
  JOIN referral AS f ON f.id = g.referral_id
 WHERE EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = p.id AND s.segment = l.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_segment AS z WHERE z.viewer_id = p.id AND z.segment = a.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN case_reach AS r
                WHERE v.viewer_id = p.id AND r.case_id = l.case_id AND r.kind = v.kind AND r.ref = v.ref) IS TRUE;
