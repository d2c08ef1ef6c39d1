-- intake_link: what came by the link that an intake began with, sealed, for those who have the form's segment.
-- needs: intake.take
-- scope: :viewer
-- gives: one link
SELECT t.id AS "id", t.form_id AS "form_id", t.sealed AS "sealed"
  FROM visible_referral_link AS t
 WHERE t.viewer_id = :viewer AND t.intake_id = :id AND t.submitted_at IS NOT NULL;
