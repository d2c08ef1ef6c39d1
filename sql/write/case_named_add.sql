-- case_named_add: one more person may see a restricted case.
-- needs: case.assign case.restrict
-- gives: none
INSERT INTO case_named (case_id, person_id)
VALUES (:case, :person)
    ON DUPLICATE KEY UPDATE person_id = VALUES(person_id);
