-- visible_response_risk: which task came of a form whose answers called for something at once, where the viewer reaches the case and has its segment and the form's.
-- versioned: no
-- A row is never changed.
SELECT p.id AS viewer_id, t.response_id, t.case_id, t.segment, t.task_id, t.made_at
  FROM person AS p
  JOIN caseload AS l
  JOIN response_risk AS t ON t.case_id = l.case_id
 WHERE EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = p.id AND s.segment = l.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_segment AS z WHERE z.viewer_id = p.id AND z.segment = t.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN case_reach AS r
                WHERE v.viewer_id = p.id AND r.case_id = l.case_id AND r.kind = v.kind AND r.ref = v.ref) IS TRUE;
