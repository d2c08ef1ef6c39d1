-- task_assignee: whether somebody has the segments of the forms that a task came of.
-- needs: note.write
-- scope: :viewer
-- gives: one person
SELECT p.id AS "id"
  FROM person AS p
 WHERE p.id = :person
   AND NOT EXISTS (SELECT 1 FROM visible_response_risk AS r
                    WHERE r.viewer_id = :viewer AND r.case_id = :case AND r.task_id = :id
                      AND NOT EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = p.id AND s.segment = r.segment));
