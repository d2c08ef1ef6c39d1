-- timeline_response: the forms of a case that were signed, for its timeline, with what the first of their scores made of them.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT t.signed_at AS "@at", 'form_signed' AS "@kind", CONCAT('/case/forms#response-', t.id) AS "@href", f.title AS "title",
       (SELECT CONCAT(c.title, ': ', TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(c.value AS CHAR))), COALESCE(CONCAT(', ', c.band), ''))
          FROM visible_response_score AS c
         WHERE c.viewer_id = :viewer AND c.case_id = :case AND c.response_id = t.id AND c.id =
               (SELECT MIN(s.id) FROM visible_response_score AS s
                 WHERE s.viewer_id = :viewer AND s.case_id = :case AND s.response_id = t.id AND s.is_valid)) AS "text",
       p.name AS "author"
  FROM visible_response AS t
  JOIN form AS f ON f.id = t.form_id
  JOIN person AS p ON p.id = t.signed_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.state = 'signed'
 ORDER BY t.signed_at DESC, t.id DESC
 LIMIT 41;
