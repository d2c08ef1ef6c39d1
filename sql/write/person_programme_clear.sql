-- person_programme_clear: programmes that the directory's groups give no more; a screen's stay.
-- needs: gate job tool
-- gives: none
DELETE FROM person_programme
 WHERE person_id = :person AND source = 'directory'
   AND programme_id NOT IN (SELECT t.id FROM programme AS t WHERE FIND_IN_SET(t.code, :codes));
