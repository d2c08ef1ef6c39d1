-- visible_entry: the audit log for those who audit; the references only of those clients and cases that they reach.
SELECT v.id AS viewer_id, a.stream, a.seq, a.at, a.kind, a.person_id, a.client_id, a.case_id, a.route, a.object, a.result, a.request,
       a.detail, a.address, p.login, p.name AS person_name,
       (SELECT k.reference FROM visible_case AS k WHERE k.viewer_id = v.id AND k.id = a.case_id) AS case_reference,
       (SELECT c.reference FROM visible_client AS c WHERE c.viewer_id = v.id AND c.id = a.client_id) AS client_reference
  FROM person AS v JOIN audit_entry AS a LEFT JOIN person AS p ON p.id = a.person_id
 WHERE EXISTS (SELECT 1 FROM viewer_reach AS r WHERE r.viewer_id = v.id AND r.kind IN ('audit', 'privacy'));
