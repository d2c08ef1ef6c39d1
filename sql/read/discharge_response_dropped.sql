-- discharge_response_dropped: the form of the closing that was written last, if that was declined or taken back.
-- needs: note.write case.after
-- scope: :viewer
-- gives: one response
SELECT t.id AS "id", t.form_id AS "form_id"
  FROM visible_discharge AS d
  JOIN visible_response AS t ON t.viewer_id = :viewer AND t.case_id = :case AND t.occasion = 'discharge' AND t.subject_id = d.id
 WHERE d.viewer_id = :viewer AND d.case_id = :case AND d.state = 'dropped' AND t.state = 'signed' AND t.segment = :segment
   AND d.id = (SELECT MAX(x.id) FROM visible_discharge AS x WHERE x.viewer_id = :viewer AND x.case_id = :case);
