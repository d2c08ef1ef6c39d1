-- visible_masked_contact: the value of masked contact points, for owners and named persons of a case of the client.
-- versioned: yes
SELECT p.id AS viewer_id, k.id, k.client_id, k.channel, k.value, k.version
  FROM person AS p
  JOIN contact_point AS k
  LEFT JOIN contact_mask AS x ON x.contact_id = k.id
 WHERE (k.is_masked OR x.contact_id IS NOT NULL)
   AND k.client_id IN (SELECT l.client_id
                         FROM viewer_reach AS v
                         JOIN case_reach AS r ON r.kind = v.kind AND r.ref = v.ref
                         JOIN caseload AS l ON l.case_id = r.case_id
                         JOIN viewer_segment AS s ON s.viewer_id = v.viewer_id AND s.segment = l.segment
                        WHERE v.viewer_id = p.id AND v.kind IN ('owner', 'named'));
