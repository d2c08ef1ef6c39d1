-- timeline_referral: what became of the referrals of a case, for its timeline: not that one was written, nor that nothing was new.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT s.happened_on AS "@at", CONCAT('referral_', s.step) AS "@kind", CONCAT('/case/referrals#referral-', s.referral_id) AS "@href",
       CONCAT_WS(', ', s.provider_name, s.service) AS "title", s.words AS "text", a.name AS "author"
  FROM visible_referral_step AS s
  JOIN person AS a ON a.id = s.made_by
 WHERE s.viewer_id = :viewer AND s.case_id = :case AND s.step NOT IN ('draft', 'asked')
 ORDER BY s.happened_on DESC, s.id DESC
 LIMIT 41;
