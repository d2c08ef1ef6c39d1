-- visible_document: files of cases that the viewer reaches, within both segments.
-- versioned: yes
-- One that was withdrawn keeps its words and its content for auditors and privacy officers only: for others title, note
-- and name of the file are NULL and it is not offered, on earlier dates too.
SELECT p.id AS viewer_id, d.id, d.case_id, d.kind, d.dated_on,
       IF(NOT a.is_withdrawn OR u.viewer_id OR w.viewer_id, d.title, NULL) AS title,
       IF(NOT a.is_withdrawn OR u.viewer_id OR w.viewer_id, d.note, NULL) AS note,
       IF(NOT a.is_withdrawn OR u.viewer_id OR w.viewer_id, d.file_name, NULL) AS file_name,
       d.format, d.size, d.digest, d.added_at, d.added_by, d.withdrawn_at, d.withdrawn_by, d.withdrawn_why, d.version,
       a.segment, a.is_withdrawn, (NOT a.is_withdrawn OR u.viewer_id OR w.viewer_id) IS TRUE AS is_offered
  FROM person AS p
  JOIN caseload AS l
  JOIN document_access AS a ON a.case_id = l.case_id
  JOIN document AS d ON d.id = a.document_id AND d.case_id = a.case_id
  LEFT JOIN viewer_reach AS u ON u.viewer_id = p.id AND u.kind = 'audit' AND u.ref = 0
  LEFT JOIN viewer_reach AS w ON w.viewer_id = p.id AND w.kind = 'privacy' AND w.ref = 0
 WHERE EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = p.id AND s.segment = l.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_segment AS z WHERE z.viewer_id = p.id AND z.segment = a.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN case_reach AS r
                WHERE v.viewer_id = p.id AND r.case_id = l.case_id AND r.kind = v.kind AND r.ref = v.ref) IS TRUE;
