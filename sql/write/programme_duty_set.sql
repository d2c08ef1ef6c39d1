-- programme_duty_set: who is on duty for a programme, and what whoever is in danger is told.
-- needs: structure
-- gives: none
UPDATE programme SET duty_id = :duty, crisis_words = :crisis_words, crisis_phone = :crisis_phone, version = version + 1
 WHERE id = :programme AND version = :version;
