-- case_programme: a programme by its id, for whoever writes about it in a case.
-- needs: note.write
-- gives: one programme
SELECT g.id AS "@id", g.name AS "@name"
  FROM programme AS g
 WHERE g.id = :programme;
