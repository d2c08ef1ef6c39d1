-- visible_note: notes of cases that the viewer reaches, within both segments, restricted ones for author, named persons and privacy.
-- versioned: yes
-- A struck note keeps its title and body for auditors and privacy officers only: for others they are NULL, on earlier dates too.
SELECT p.id AS viewer_id, n.id, n.reference, n.case_id, n.author_id, n.kind, n.happened_at, n.minutes,
       IF(NOT a.is_struck OR u.viewer_id OR w.viewer_id, n.title, NULL) AS title,
       IF(NOT a.is_struck OR u.viewer_id OR w.viewer_id, n.body, NULL) AS body,
       n.written_at, n.struck_at, n.struck_by, n.struck_why, n.imported, n.version, a.segment, a.is_restricted
  FROM person AS p
  JOIN caseload AS l
  JOIN note_access AS a ON a.case_id = l.case_id
  JOIN note AS n ON n.id = a.note_id AND n.case_id = a.case_id
  LEFT JOIN viewer_reach AS u ON u.viewer_id = p.id AND u.kind = 'audit' AND u.ref = 0
  LEFT JOIN viewer_reach AS w ON w.viewer_id = p.id AND w.kind = 'privacy' AND w.ref = 0
 WHERE (NOT a.is_restricted OR n.author_id = p.id OR w.viewer_id
        OR EXISTS (SELECT 1 FROM note_named AS m WHERE m.note_id = a.note_id AND m.person_id = p.id))
   AND EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = p.id AND s.segment = l.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_segment AS z WHERE z.viewer_id = p.id AND z.segment = a.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN case_reach AS r
                WHERE v.viewer_id = p.id AND r.case_id = l.case_id AND r.kind = v.kind AND r.ref = v.ref) IS TRUE;
