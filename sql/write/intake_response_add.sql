-- intake_response_add: the form of an intake, signed by whoever decided it, in the case that came of it.
-- needs: intake.take
-- gives: none
INSERT INTO response (case_id, form_id, segment, state, occasion, subject_id, held_on, begun_at, begun_by, signed_at, signed_by, seconds, asked,
                      answered, is_thin, has_risk)
SELECT :of_case, f.id, f.segment, 'signed', 'intake', i.id, :day, i.begun_at, i.owner_id, :now, :viewer, :seconds, :asked, :answered, :thin, :risk
  FROM intake AS i
  JOIN form AS f ON f.id = :form
 WHERE i.id = :id;
