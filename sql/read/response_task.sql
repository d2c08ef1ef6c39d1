-- response_task: the open task that an earlier form's answers called for.
-- needs: note.write case.after
-- scope: :viewer
-- gives: one task
SELECT MAX(k.id) AS "id"
  FROM visible_response_risk AS r
  JOIN visible_task AS k ON k.viewer_id = :viewer AND k.case_id = :case AND k.id = r.task_id
 WHERE r.viewer_id = :viewer AND r.case_id = :case AND k.state = 'open';
