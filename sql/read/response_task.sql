-- response_task: the open task that came of a form of this case and segment whose answers called for something at once.
-- needs: note.write case.after
-- scope: :viewer
-- gives: one task
SELECT MAX(k.id) AS "id"
  FROM visible_response_risk AS r
  JOIN visible_task AS k ON k.viewer_id = :viewer AND k.case_id = :case AND k.id = r.task_id
 WHERE r.viewer_id = :viewer AND r.case_id = :case AND r.segment = :segment AND k.state = 'open';
