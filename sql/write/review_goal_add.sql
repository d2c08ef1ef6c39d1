-- review_goal_add: an open goal goes on into the next turn.
-- needs: note.write
-- gives: none
INSERT INTO review_goal (review_id, goal_id, case_id)
SELECT :review, g.id, g.case_id
  FROM goal AS g
 WHERE g.id = :goal AND g.case_id = :case AND g.state = 'open';
