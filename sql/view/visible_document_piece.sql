-- visible_document_piece: the bytes of files that are offered to the viewer (visible_document).
-- versioned: no
SELECT p.id AS viewer_id, a.case_id, c.document_id, c.position, c.content
  FROM person AS p
  JOIN caseload AS l
  JOIN document_access AS a ON a.case_id = l.case_id
  JOIN document_piece AS c ON c.document_id = a.document_id
 WHERE (NOT a.is_withdrawn
        OR EXISTS (SELECT 1 FROM viewer_reach AS u WHERE u.viewer_id = p.id AND u.kind IN ('audit', 'privacy') AND u.ref = 0))
   AND EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = p.id AND s.segment = l.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_segment AS z WHERE z.viewer_id = p.id AND z.segment = a.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN case_reach AS r
                WHERE v.viewer_id = p.id AND r.case_id = l.case_id AND r.kind = v.kind AND r.ref = v.ref) IS TRUE;
