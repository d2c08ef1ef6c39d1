-- person_programme_remove: takes back what a screen gave; what the directory says stays.
-- needs: people
-- gives: none
DELETE FROM person_programme WHERE person_id = :person AND programme_id = :programme AND source = 'screen';
