-- discharge_referral_step: and its last step says so.
-- needs: note.write approve
-- gives: none
INSERT INTO referral_step (case_id, referral_id, step, happened_on, words, made_by, made_at)
SELECT t.case_id, t.item_id, t.outcome, :today, d.reason_words, :viewer, :now
  FROM discharge_item AS t
  JOIN discharge AS d ON d.id = t.discharge_id
 WHERE t.discharge_id = :discharge AND t.case_id = :case AND t.kind = 'referral' AND t.outcome IN ('completed', 'withdrawn');
