-- case_intake_add: what is known from the beginning of a case that did not come of an intake here.
-- needs: note.write
-- gives: none
INSERT INTO case_intake (case_id, source, referrer, referred_on, words, urgency, risks, risk_words, risk_done, follow_up, follow_how,
                         begun_at, accepted_at, accepted_by)
VALUES (:case, COALESCE(:source, 'not_asked'), :referrer, :referred, :words, :urgency, COALESCE(:risk, ''), :risk_words, :risk_done,
        COALESCE(:follow_up, ''), :follow_how, :now, :now, :viewer);
