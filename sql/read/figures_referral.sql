-- figures_referral: the referrals of a programme’s cases that were sent in the period, by where they stand.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many figure
SELECT t.state AS "@name", COUNT(*) AS "@count"
  FROM visible_programme_case AS k
  JOIN visible_referral AS t ON t.viewer_id = :viewer AND t.case_id = k.case_id
 WHERE k.viewer_id = :viewer AND k.programme_id = :programme AND t.sent_on BETWEEN :from AND :until
 GROUP BY t.state;
