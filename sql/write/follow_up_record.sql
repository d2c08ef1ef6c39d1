-- follow_up_record: what came of a follow-up.
-- needs: case.after
-- gives: none
UPDATE follow_up
   SET state = 'done', happened_on = :happened, reached = :reached, tried = :tried, housing = :housing, work = :work, health = :health,
       needs = :needs, wants_back = :wants, done_by = :viewer, done_at = :now, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND state = 'planned';
