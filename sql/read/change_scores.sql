-- change_scores: what instruments made of the signed forms of a case, or of those of one name, in the order in which they were talked over.
-- needs: case.read
-- scope: :viewer
-- gives: many score
SELECT r.id AS "@response", r.form_id AS "@form-id", f.name AS "@form", f.version AS "@version", f.title AS "title", r.held_on AS "@held",
       p.name AS "@by", IF(r.is_thin, 'yes', NULL) AS "@thin",
       s.instrument AS "@name", s.title AS "words", s.is_valid AS "@valid", s.value AS "@value", s.band AS "band", s.risk AS "@risk"
  FROM visible_response_score AS s
  JOIN visible_response AS r ON r.viewer_id = :viewer AND r.case_id = :case AND r.id = s.response_id
  JOIN form AS f ON f.id = r.form_id
  LEFT JOIN person AS p ON p.id = r.signed_by
 WHERE s.viewer_id = :viewer AND s.case_id = :case AND r.state = 'signed' AND (:form IS NULL OR f.name = :form)
 ORDER BY f.name, r.held_on, r.id, s.id;
