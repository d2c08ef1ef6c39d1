-- visible_link: the forms of a case that were sent by a link, where the viewer reaches the case and has its segment and the form's; no hashes.
-- versioned: no
SELECT p.id AS viewer_id, t.id, t.form_id, t.case_id, t.programme_id, t.recipient, t.made_by, t.made_at, t.expires_at, t.revoked_at,
       t.begun_at, t.changed_at, t.submitted_at, t.response_id, t.sealed, t.version
  FROM person AS p
  JOIN caseload AS l
  JOIN form_link AS t ON t.case_id = l.case_id
 WHERE EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = p.id AND s.segment = l.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_segment AS z WHERE z.viewer_id = p.id AND z.segment = t.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN case_reach AS r
                WHERE v.viewer_id = p.id AND r.case_id = l.case_id AND r.kind = v.kind AND r.ref = v.ref) IS TRUE;
