-- visible_masked_contact: the value of masked contact points, for owners and named persons of a case of the client.
-- versioned: yes
SELECT p.id AS viewer_id, k.id, k.client_id, k.channel, k.value, k.version
  FROM person AS p
  JOIN contact_point AS k
  LEFT JOIN contact_mask AS x ON x.contact_id = k.id AND k.version <= x.until_version
 WHERE (k.is_masked OR x.contact_id IS NOT NULL)
   AND k.client_id IN (SELECT l.client_id
                        FROM viewer_reach AS v JOIN case_reach AS r JOIN caseload AS l JOIN viewer_segment AS s
                       WHERE v.viewer_id = p.id AND r.kind = v.kind AND r.ref = v.ref AND l.case_id = r.case_id
                         AND s.viewer_id = p.id AND s.segment = l.segment AND v.kind IN ('owner', 'named'));
