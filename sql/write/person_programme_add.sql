-- person_programme_add: a screen gives a person a programme.
-- needs: people
-- gives: none
INSERT INTO person_programme (person_id, programme_id, source)
SELECT p.id, g.id, 'screen' FROM person AS p JOIN programme AS g ON g.id = :programme AND g.ended_on IS NULL WHERE p.id = :person
    ON DUPLICATE KEY UPDATE source = source;
