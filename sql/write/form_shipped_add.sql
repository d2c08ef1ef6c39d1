-- form_shipped_add: a version came with the program.
-- needs: tool
-- gives: none
INSERT INTO form_shipped (form_id) VALUES (:form);
