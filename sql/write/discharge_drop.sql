-- discharge_drop: a closing that was declined, or taken back.
-- needs: note.write approve
-- gives: none
UPDATE discharge
   SET state = 'dropped'
 WHERE approval_id = :approval AND case_id = :case AND state = 'asked';
