-- referral_access_change: whose segment a referral is, on earlier dates as well.
-- needs: note.write
-- gives: none
UPDATE referral_access SET segment = :segment WHERE referral_id = :id AND case_id = :case;
