-- referral_access_add: whose segment a new referral is.
-- needs: note.write
-- gives: none
INSERT INTO referral_access (referral_id, case_id, segment)
VALUES (:id, :case, :segment);
