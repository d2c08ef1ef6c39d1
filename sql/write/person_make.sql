-- person_make: somebody whom the record has not met; two first meetings at once become one.
-- needs: gate job tool
-- gives: none
INSERT INTO person (directory_key, login, name, email, phone, state, checked_at)
VALUES (:key, LEFT(:login, 128), LEFT(:name, 200), LEFT(:mail, 254), LEFT(:phone, 64), :state, :now)
    ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id);
