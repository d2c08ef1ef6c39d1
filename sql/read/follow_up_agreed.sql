-- follow_up_agreed: the days after a closing that were agreed with the person at the intake, "30,90".
-- needs: note.write approve
-- scope: :viewer
-- gives: one intake
SELECT k.follow_up AS "days"
  FROM visible_case_intake AS k
 WHERE k.viewer_id = :viewer AND k.case_id = :case;
