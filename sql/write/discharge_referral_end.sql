-- discharge_referral_end: each referral under way ends as the closing says; one that goes on without us is not looked at again.
-- needs: note.write approve
-- gives: none
UPDATE referral
   SET state = IF((SELECT t.outcome FROM discharge_item AS t WHERE t.discharge_id = :discharge AND t.kind = 'referral'
                      AND t.item_id = referral.id) = 'goes_on', state,
                  (SELECT t.outcome FROM discharge_item AS t WHERE t.discharge_id = :discharge AND t.kind = 'referral'
                      AND t.item_id = referral.id)),
       ended_on = IF((SELECT t.outcome FROM discharge_item AS t WHERE t.discharge_id = :discharge AND t.kind = 'referral'
                         AND t.item_id = referral.id) = 'goes_on', NULL, :today),
       check_on = NULL, version = version + 1
 WHERE case_id = :case AND ended_on IS NULL
   AND id IN (SELECT t.item_id FROM discharge_item AS t WHERE t.discharge_id = :discharge AND t.kind = 'referral');
