-- visible_stage_visit: the stages that a case went through, where the viewer reaches the case.
-- versioned: yes
SELECT s.viewer_id, t.*
  FROM viewer_segment AS s
  JOIN caseload AS l ON l.segment = s.segment
  JOIN stage_visit AS t ON t.case_id = l.case_id
 WHERE l.case_id IN (SELECT r.case_id
                       FROM viewer_reach AS v JOIN case_reach AS r ON r.kind = v.kind AND r.ref = v.ref
                      WHERE v.viewer_id = s.viewer_id);
