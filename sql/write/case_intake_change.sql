-- case_intake_change: what the intake of a case found out is put right, or has become otherwise.
-- needs: note.write
-- gives: none
UPDATE case_intake
   SET source = COALESCE(:source, 'not_asked'), referrer = :referrer, referred_on = :referred, words = :words, urgency = :urgency,
       risks = COALESCE(:risk, ''), risk_words = :risk_words, risk_done = :risk_done, follow_up = COALESCE(:follow_up, ''),
       follow_how = :follow_how, changed_by = :viewer, version = version + 1
 WHERE case_id = :case AND version = :version;
