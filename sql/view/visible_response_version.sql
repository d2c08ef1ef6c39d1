-- visible_response_version: every version of the forms of visible_response, from began_at to ended_at (2038 for today's).
-- versioned: no
-- All of the history is read: a statement for a past moment adds began_at <= :now.
SELECT p.id AS viewer_id, t.*, t.row_start AS began_at, t.row_end AS ended_at
  FROM person AS p
  JOIN caseload AS l
  JOIN response FOR SYSTEM_TIME ALL AS t ON t.case_id = l.case_id
 WHERE EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = p.id AND s.segment = l.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_segment AS z WHERE z.viewer_id = p.id AND z.segment = t.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN case_reach AS r
                WHERE v.viewer_id = p.id AND r.case_id = l.case_id AND r.kind = v.kind AND r.ref = v.ref) IS TRUE;
