-- response_of: the form that was signed for a subject of that occasion; is it being put right?
-- needs: case.read note.write case.after
-- scope: :viewer
-- gives: one response
SELECT t.id AS "id", d.response_id IS NOT NULL AS "open"
  FROM visible_response AS t
  LEFT JOIN visible_response_draft AS d ON d.viewer_id = :viewer AND d.case_id = :case AND d.response_id = t.id AND d.expires_at > :now
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.occasion = :occasion AND t.subject_id = :subject AND t.state = 'signed'
 ORDER BY t.id DESC
 LIMIT 1;
