-- person_team_make: teams that the directory's groups give.
-- needs: gate job tool
-- gives: none
INSERT INTO person_team (person_id, team_id, source)
SELECT p.id, t.id, 'directory'
  FROM person AS p
  JOIN team AS t
 WHERE p.id = :person AND FIND_IN_SET(t.code, :codes)
   AND NOT EXISTS (SELECT 1 FROM person_team AS m
                    WHERE m.person_id = p.id AND m.team_id = t.id AND m.source = 'directory');
