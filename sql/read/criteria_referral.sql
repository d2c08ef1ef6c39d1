-- criteria_referral: the referrals of a case in numbers: under way, without an answer, past the day on which to look again, attended.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one referral
SELECT COUNT(*) AS "@total", COUNT(IF(r.state = 'draft', 1, NULL)) AS "@draft",
       COUNT(IF(r.sent_on IS NOT NULL AND r.ended_on IS NULL, 1, NULL)) AS "@open",
       COUNT(IF(r.state = 'sent', 1, NULL)) AS "@unanswered",
       COUNT(IF(r.ended_on IS NULL AND r.check_on < :today, 1, NULL)) AS "@overdue",
       COUNT(r.attended_on) AS "@attended", COUNT(IF(r.state = 'completed', 1, NULL)) AS "@completed",
       COUNT(IF(r.state = 'declined', 1, NULL)) AS "@declined", COUNT(IF(r.state = 'withdrawn', 1, NULL)) AS "@withdrawn"
  FROM visible_referral AS r
 WHERE r.viewer_id = :viewer AND r.case_id = :case;
