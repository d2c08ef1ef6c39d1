-- referral_move: where a referral stands after a step, and what is known of it since.
-- needs: note.write
-- gives: none
UPDATE referral
   SET state = :state, check_on = :check,
       sent_on = IF(:step = 'sent', :on, sent_on),
       answered_on = COALESCE(answered_on, IF(:step IN ('sent', 'asked', 'withdrawn'), NULL, :on)),
       booked_on = IF(:step = 'booked', :booked, booked_on),
       attended_on = COALESCE(attended_on, IF(:step = 'attended', :on, NULL)),
       ended_on = IF(:state IN ('completed', 'declined', 'withdrawn'), :on, NULL),
       version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version;
