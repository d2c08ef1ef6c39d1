-- person_programmes: a person's programmes and who says so, the directory or a screen.
-- needs: people
-- gives: many programme
SELECT m.programme_id AS "@id", m.source AS "@source", g.code AS "@code", g.ended_on AS "@ended", g.name AS "@name"
  FROM person_programme AS m JOIN programme AS g ON g.id = m.programme_id
 WHERE m.person_id = :person ORDER BY g.name, m.source;
