-- change_answers: the answers of a case on the forms of one name that count for something: by ordinal, or a number of a domain. Of
-- several answers to one question the sum.
-- needs: case.read
-- scope: :viewer
-- gives: many answer
SELECT r.id AS "@response", i.link_id AS "@name", MAX(i.text) AS "words", MAX(i.domain) AS "@domain", MAX(i.domain_kind) AS "@kind",
       SUM(COALESCE(a.ordinal, a.number)) AS "@value", GROUP_CONCAT(a.text ORDER BY a.place, a.nth SEPARATOR ', ') AS "band"
  FROM visible_response AS r
  JOIN form AS f ON f.id = r.form_id
  JOIN visible_answer AS a ON a.viewer_id = :viewer AND a.case_id = :case AND a.response_id = r.id
  JOIN form_item AS i ON i.form_id = a.form_id AND i.number = a.item
 WHERE r.viewer_id = :viewer AND r.case_id = :case AND r.state = 'signed' AND f.name = :form
   AND (a.ordinal IS NOT NULL OR (a.kind IN ('integer', 'decimal') AND i.domain IS NOT NULL))
 GROUP BY r.id, i.number
 ORDER BY r.held_on, r.id, i.number;
