-- import_programme_team: a team works for a programme and is where its cases go.
-- needs: tool
-- gives: none
INSERT INTO programme_team (programme_id, team_id, is_first) VALUES (:programme, :team, TRUE)
    ON DUPLICATE KEY UPDATE is_first = TRUE;
