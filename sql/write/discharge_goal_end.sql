-- discharge_goal_end: each goal that is still open ends as the closing says.
-- needs: note.write approve
-- gives: none
UPDATE goal
   SET state = (SELECT t.outcome FROM discharge_item AS t
                 WHERE t.discharge_id = :discharge AND t.kind = 'goal' AND t.item_id = goal.id),
       closed_why = (SELECT d.reason_words FROM discharge AS d WHERE d.id = :discharge),
       closed_by = :viewer, closed_at = :now, version = version + 1
 WHERE case_id = :case AND state = 'open'
   AND id IN (SELECT t.item_id FROM discharge_item AS t WHERE t.discharge_id = :discharge AND t.kind = 'goal');
