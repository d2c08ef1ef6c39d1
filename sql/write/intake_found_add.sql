-- intake_found_add: what the intake found out, as the case keeps it.
-- needs: intake.take
-- gives: none
INSERT INTO case_intake (case_id, source, referrer, referred_on, words, urgency, risks, risk_words, risk_done, follow_up, follow_how,
                         begun_at, accepted_at, accepted_by, why)
VALUES (:of_case, COALESCE(:source, 'not_asked'), :referrer, :referred, :words, :urgency, COALESCE(:risk, ''), :risk_words, :risk_done,
        COALESCE(:follow_up, ''), :follow_how, :begun, :now, :viewer, :why);
