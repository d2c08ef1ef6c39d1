-- person_left: the directory has this person no more.
-- needs: job tool
-- gives: none
UPDATE person SET state = 'left', checked_at = :now WHERE id = :person;
