-- visible_note_named: who is named on a restricted note that the viewer sees.
-- versioned: yes
SELECT p.id AS viewer_id, t.note_id, a.case_id, t.person_id
  FROM person AS p
  JOIN caseload AS l
  JOIN note_access AS a ON a.case_id = l.case_id
  JOIN note AS n ON n.id = a.note_id AND n.case_id = a.case_id
  JOIN note_named AS t ON t.note_id = a.note_id
  LEFT JOIN viewer_reach AS w ON w.viewer_id = p.id AND w.kind = 'privacy' AND w.ref = 0
 WHERE (NOT a.is_restricted OR n.author_id = p.id OR w.viewer_id
        OR EXISTS (SELECT 1 FROM note_named AS m WHERE m.note_id = a.note_id AND m.person_id = p.id))
   AND EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = p.id AND s.segment = l.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_segment AS z WHERE z.viewer_id = p.id AND z.segment = a.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN case_reach AS r
                WHERE v.viewer_id = p.id AND r.case_id = l.case_id AND r.kind = v.kind AND r.ref = v.ref) IS TRUE;
