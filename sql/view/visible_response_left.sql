-- visible_response_left: what the viewer typed into forms and another's signing left out, where the viewer reaches the case and has its segment and the form's.
-- versioned: no
SELECT p.id AS viewer_id, t.*
  FROM person AS p
  JOIN caseload AS l
  JOIN response_left AS t ON t.case_id = l.case_id AND t.person_id = p.id
 WHERE EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = p.id AND s.segment = l.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_segment AS z WHERE z.viewer_id = p.id AND z.segment = t.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN case_reach AS r
                WHERE v.viewer_id = p.id AND r.case_id = l.case_id AND r.kind = v.kind AND r.ref = v.ref) IS TRUE;
