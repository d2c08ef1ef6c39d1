-- person_checked: the directory was read again and says what it said.
-- needs: gate job tool
-- gives: none
UPDATE person SET checked_at = :now WHERE id = :person;
