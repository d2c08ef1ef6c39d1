-- response_subject: the form that is being filled in for a subject of that occasion.
-- needs: case.after
-- scope: :viewer
-- gives: one response
SELECT t.id AS "id"
  FROM visible_response AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.occasion = :occasion AND t.subject_id = :subject AND t.state = 'draft'
 ORDER BY t.id DESC
 LIMIT 1;
