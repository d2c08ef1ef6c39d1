-- visible_task: the tasks of cases that the viewer reaches; one that came of a form, for those who have the form's segment.
-- versioned: yes
SELECT p.id AS viewer_id, t.*
  FROM person AS p
  JOIN caseload AS l
  JOIN task AS t ON t.case_id = l.case_id
 WHERE EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = p.id AND s.segment = l.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM response_risk AS k
                WHERE k.task_id = t.id
                  AND NOT EXISTS (SELECT 1 FROM viewer_segment AS z WHERE z.viewer_id = p.id AND z.segment = k.segment)) IS FALSE
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN case_reach AS r
                WHERE v.viewer_id = p.id AND r.case_id = l.case_id AND r.kind = v.kind AND r.ref = v.ref) IS TRUE;
