-- referral_move: where a referral stands after a step, and the days that are known since: the first answer and visit count.
-- needs: note.write
-- gives: none
UPDATE referral
   SET state = :state, check_on = :check, sent_on = COALESCE(:sent, sent_on), answered_on = COALESCE(answered_on, :answered),
       booked_on = COALESCE(:booked, booked_on), attended_on = COALESCE(attended_on, :attended), ended_on = :ended, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version;
