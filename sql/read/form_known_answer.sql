-- form_known_answer: the newest signed answer of a person that reports find by this name. A form is read by more people than
-- those of a segment or of a restricted case: what is kept to them is taken over into none.
-- needs: case.read note.write case.after intake.take
-- scope: :viewer
-- gives: one answer
SELECT COALESCE(a.text, a.code) AS "text", r.held_on AS "since", q.title AS "source"
  FROM visible_case AS f
  JOIN visible_response AS r ON r.case_id = f.id
  JOIN visible_answer AS a ON a.response_id = r.id AND a.case_id = f.id
  JOIN form AS q ON q.id = a.form_id
 WHERE f.viewer_id = :viewer AND r.viewer_id = :viewer AND a.viewer_id = :viewer AND f.client_id = :client
   AND (f.id = :case OR (f.segment = 'normal' AND NOT f.is_restricted))
   AND r.state = 'signed' AND a.segment = 'normal' AND a.report = :report AND a.kind <> 'declined'
 ORDER BY r.held_on DESC, r.id DESC, a.place, a.nth
 LIMIT 1;
