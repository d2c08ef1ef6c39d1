-- case_services: the services given in a case, the latest first.
-- needs: case.read
-- scope: :viewer
-- gives: many service
SELECT t.id AS "@id", t.kind AS "@kind", t.given_on AS "@given", t.amount AS "@amount", t.unit AS "@unit",
       t.version AS "@version", m.name AS "@made-by", t.title AS "title"
  FROM visible_service AS t
  JOIN person AS m ON m.id = t.made_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case
 ORDER BY t.given_on DESC, t.id DESC;
