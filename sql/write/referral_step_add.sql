-- referral_step_add: something that became of a referral, written down now by the viewer.
-- needs: note.write
-- gives: none
INSERT INTO referral_step (case_id, referral_id, step, happened_on, booked_on, check_on, words, made_by, made_at)
VALUES (:case, :id, :step, :on, :booked, :check, :words, :viewer, :now);
