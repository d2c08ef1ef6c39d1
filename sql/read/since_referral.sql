-- since_referral: referrals sent and answered since a moment, and those past the day on which to look again.
-- needs: note.write
-- scope: :viewer
-- gives: one referral
SELECT COUNT(IF(t.sent_on >= DATE(:since), 1, NULL)) AS "@sent", COUNT(IF(t.answered_on >= DATE(:since), 1, NULL)) AS "@answered",
       COUNT(IF(t.ended_on IS NULL AND t.check_on < :today, 1, NULL)) AS "@overdue"
  FROM visible_referral AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case;
