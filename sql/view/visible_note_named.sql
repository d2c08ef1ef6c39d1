-- visible_note_named: who is named on a restricted note that the viewer sees.
-- versioned: yes
SELECT s.viewer_id, t.note_id, a.case_id, t.person_id
  FROM viewer_segment AS s
  JOIN caseload AS l ON l.segment = s.segment
  JOIN note_access AS a ON a.case_id = l.case_id
  JOIN viewer_segment AS z ON z.viewer_id = s.viewer_id AND z.segment = a.segment
  JOIN note AS n ON n.id = a.note_id
  JOIN note_named AS t ON t.note_id = a.note_id
  LEFT JOIN viewer_reach AS w ON w.viewer_id = s.viewer_id AND w.kind = 'privacy' AND w.ref = 0
 WHERE (NOT a.is_restricted OR n.author_id = s.viewer_id OR w.viewer_id
        OR EXISTS (SELECT 1 FROM note_named AS m WHERE m.note_id = a.note_id AND m.person_id = s.viewer_id))
   AND l.case_id IN (SELECT r.case_id
                       FROM viewer_reach AS v JOIN case_reach AS r ON r.kind = v.kind AND r.ref = v.ref
                      WHERE v.viewer_id = s.viewer_id);
