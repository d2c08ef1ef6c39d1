-- assessment_drop: a draft that is not to be gone on with.
-- needs: case.after
-- gives: none
UPDATE assessment SET state = 'dropped', version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND state = 'draft';
