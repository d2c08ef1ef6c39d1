-- case_response_scores: what instruments made of the answers of a case's signed forms; or of the one asked for.
-- needs: case.read note.write case.after
-- scope: :viewer
-- gives: many score
SELECT c.response_id AS "response", c.title AS "@title", IF(c.is_valid, TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM CAST(c.value AS CHAR))), NULL) AS "@value",
       c.band AS "@band", c.risk AS "@risk"
  FROM visible_response_score AS c
  JOIN visible_response AS t ON t.viewer_id = :viewer AND t.case_id = :case AND t.id = c.response_id
 WHERE c.viewer_id = :viewer AND c.case_id = :case AND (:id IS NULL OR t.id = :id)
 ORDER BY c.response_id, c.id;
