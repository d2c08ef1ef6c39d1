-- person_team_remove: takes back what a screen gave; what the directory says stays.
-- needs: people
-- gives: none
DELETE FROM person_team WHERE person_id = :person AND team_id = :team AND source = 'screen';
