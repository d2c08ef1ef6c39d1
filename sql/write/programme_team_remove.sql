-- programme_team_remove: a team works no longer for a programme; the first one cannot be taken away.
-- needs: structure
-- gives: none
DELETE FROM programme_team WHERE programme_id = :programme AND team_id = :team AND NOT is_first;
