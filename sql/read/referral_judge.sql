-- referral_judge: what decides what may become of a referral.
-- needs: note.write
-- scope: :viewer
-- gives: one referral
SELECT r.id AS "id", r.state AS "state", r.sections AS "sections", r.segment AS "segment", c.segment AS "case_segment",
       r.provider_id AS "provider_id", r.provider_name AS "provider_name", r.sent_on AS "sent_on", r.booked_on AS "booked_on",
       IF(p.is_open, 'yes', NULL) AS "takes"
  FROM visible_referral AS r
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = r.case_id
  JOIN provider AS p ON p.id = r.provider_id
 WHERE r.viewer_id = :viewer AND r.case_id = :case AND r.id = :id;
