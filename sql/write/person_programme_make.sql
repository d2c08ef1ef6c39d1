-- person_programme_make: programmes that the directory's groups give.
-- needs: gate job tool
-- gives: none
INSERT INTO person_programme (person_id, programme_id, source)
SELECT p.id, t.id, 'directory'
  FROM person AS p
  JOIN programme AS t
 WHERE p.id = :person AND FIND_IN_SET(t.code, :codes)
   AND NOT EXISTS (SELECT 1 FROM person_programme AS m
                    WHERE m.person_id = p.id AND m.programme_id = t.id AND m.source = 'directory');
