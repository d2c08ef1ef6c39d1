-- case_need_drop: something that the person of a case does not need any more; it stays in its history.
-- needs: note.write
-- gives: none
DELETE FROM presenting_need
 WHERE case_id = :case AND domain = :domain;
