-- service_one: one service that was given, for its form.
-- needs: note.write
-- scope: :viewer
-- gives: one service
SELECT t.id AS "@id", t.kind AS "@kind", t.given_on AS "@given", t.amount AS "@amount", t.unit AS "@unit",
       t.version AS "@version", m.name AS "@made-by", t.title AS "title"
  FROM visible_service AS t
  JOIN person AS m ON m.id = t.made_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.id = :id;
