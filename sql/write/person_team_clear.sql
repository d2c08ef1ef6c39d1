-- person_team_clear: teams that the directory's groups give no more; a screen's stay.
-- needs: gate job tool
-- gives: none
DELETE FROM person_team
 WHERE person_id = :person AND source = 'directory'
   AND team_id NOT IN (SELECT t.id FROM team AS t WHERE FIND_IN_SET(t.code, :codes));
