-- visible_note_version: every version of the notes of visible_note, from began_at to ended_at (2038 for today's).
-- versioned: no
-- Today's strike hides the versions before it too. Within, all of the history is read: a statement for a past moment adds began_at <= :now.
SELECT s.viewer_id, n.id, n.case_id, n.author_id, n.kind, n.happened_at, n.minutes,
       IF(k.struck_at IS NULL OR u.viewer_id OR w.viewer_id, n.title, NULL) AS title,
       IF(k.struck_at IS NULL OR u.viewer_id OR w.viewer_id, n.body, NULL) AS body,
       n.struck_at, n.version, n.row_start AS began_at, n.row_end AS ended_at
  FROM viewer_segment AS s
  JOIN caseload AS l ON l.segment = s.segment
  JOIN note_access AS a ON a.case_id = l.case_id
  JOIN viewer_segment AS z ON z.viewer_id = s.viewer_id AND z.segment = a.segment
  JOIN note FOR SYSTEM_TIME ALL AS n ON n.id = a.note_id
  JOIN note AS k ON k.id = a.note_id
  LEFT JOIN viewer_reach AS u ON u.viewer_id = s.viewer_id AND u.kind = 'audit' AND u.ref = 0
  LEFT JOIN viewer_reach AS w ON w.viewer_id = s.viewer_id AND w.kind = 'privacy' AND w.ref = 0
 WHERE (NOT a.is_restricted OR n.author_id = s.viewer_id OR w.viewer_id
        OR EXISTS (SELECT 1 FROM note_named AS m WHERE m.note_id = a.note_id AND m.person_id = s.viewer_id))
   AND l.case_id IN (SELECT r.case_id
                       FROM viewer_reach AS v JOIN case_reach AS r ON r.kind = v.kind AND r.ref = v.ref
                      WHERE v.viewer_id = s.viewer_id);
