-- finding_remove: takes a risk, a support or a barrier out of its assessment; it stays in the history.
-- needs: case.after
-- gives: none
DELETE FROM finding WHERE id = :id AND case_id = :case AND version = :version;
