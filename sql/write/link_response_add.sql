-- link_response_add: a form that came by a link, to be checked by somebody of staff.
-- needs: link
-- gives: none
INSERT INTO response (case_id, form_id, segment, state, occasion, held_on, begun_at, has_risk)
SELECT t.case_id, t.form_id, t.segment, 'to_check', f.occasion, :today, t.begun_at, :risk
  FROM form_link AS t
  JOIN form AS f ON f.id = t.form_id
 WHERE t.id = :link_id AND t.case_id = :case;
