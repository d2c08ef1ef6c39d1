-- case_referral_steps: what became of the referrals of a case, each in the order of what happened.
-- needs: case.read note.write
-- scope: :viewer
-- gives: many step
SELECT s.referral_id AS "@referral", s.step AS "@step", s.happened_on AS "@on", s.booked_on AS "@booked", s.check_on AS "@check",
       s.made_at AS "@made", a.name AS "@made-by", s.words AS "words"
  FROM visible_referral_step AS s
  JOIN person AS a ON a.id = s.made_by
 WHERE s.viewer_id = :viewer AND s.case_id = :case AND (:id IS NULL OR s.referral_id = :id)
 ORDER BY s.referral_id, s.id;
