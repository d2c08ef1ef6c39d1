-- visible_audit: the audit entries, for auditors and privacy officers.
-- versioned: no
SELECT p.id AS viewer_id, e.stream, e.seq, e.at, e.kind, e.person_id, e.client_id, e.case_id, e.route, e.object,
       e.result, e.request, e.detail, e.address
  FROM person AS p
  JOIN audit_entry AS e
 WHERE EXISTS (SELECT 1 FROM viewer_reach AS v
                WHERE v.viewer_id = p.id AND v.kind IN ('audit', 'privacy') AND v.ref = 0) IS TRUE;
