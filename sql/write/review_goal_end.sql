-- review_goal_end: an open goal that a review does not carry over.
-- needs: note.write
-- gives: none
UPDATE goal
   SET state = 'not_wanted', closed_at = :now, closed_by = :viewer, closed_why = :reason, version = version + 1
 WHERE id = :goal AND case_id = :case AND state = 'open';
