-- change_responses: the signed forms of a case of one name, in the order in which they were talked over.
-- needs: case.read
-- scope: :viewer
-- gives: many response
SELECT r.id AS "@response", r.form_id AS "@form-id", f.name AS "@form", f.version AS "@version", f.title AS "title", r.held_on AS "@held",
       p.name AS "@by", IF(r.is_thin, 'yes', NULL) AS "@thin"
  FROM visible_response AS r
  JOIN form AS f ON f.id = r.form_id
  LEFT JOIN person AS p ON p.id = r.signed_by
 WHERE r.viewer_id = :viewer AND r.case_id = :case AND r.state = 'signed' AND f.name = :form
 ORDER BY r.held_on, r.id;
