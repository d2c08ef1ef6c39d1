-- import_team_add: the team of an imported programme; the id of the one that there is, if there is one.
-- needs: tool
-- gives: none
INSERT INTO team (code, name) VALUES (:code, :name) ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id);
