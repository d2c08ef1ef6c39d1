-- import_household_add: a household; the id of the one that there is, if there is one.
-- needs: tool
-- gives: none
INSERT INTO household (imported) VALUES (:mark) ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id);
