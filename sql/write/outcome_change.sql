-- outcome_change: an outcome put right; what it said before stays as a version.
-- needs: case.after
-- gives: none
UPDATE outcome
   SET kind = :kind, happened_on = :happened, occasion = :occasion, before_was = :before, after_is = :after,
       direction = :direction, source = :source, remark = :remark, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND withdrawn_at IS NULL;
