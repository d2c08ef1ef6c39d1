-- response_waiting: the form that is being filled in for an occasion of the case, or for a subject of it, whatever the pathway would begin now.
-- needs: case.read note.write case.after
-- scope: :viewer
-- gives: one form
SELECT t.id AS "draft", f.title AS "title"
  FROM visible_response AS t
  JOIN visible_response_draft AS d ON d.viewer_id = :viewer AND d.case_id = :case AND d.response_id = t.id
  JOIN form AS f ON f.id = t.form_id
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.state = 'draft' AND t.occasion = :occasion AND t.subject_id <=> :subject AND d.expires_at > :now
 ORDER BY t.id DESC
 LIMIT 1;
