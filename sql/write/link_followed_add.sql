-- link_followed_add: a form that came by a link, once the referral that it was for is a case.
-- needs: intake.take
-- gives: none
INSERT INTO response (case_id, form_id, segment, state, occasion, held_on, begun_at, has_risk)
SELECT :of_case, t.form_id, t.segment, 'to_check', f.occasion, DATE(t.submitted_at), t.begun_at, :risk
  FROM form_link AS t
  JOIN form AS f ON f.id = t.form_id
 WHERE t.id = :link;
