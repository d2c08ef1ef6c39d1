-- visible_household_member: members of households, each only where the viewer reaches a case of that very client.
-- versioned: yes
-- The client is joined from the left, so that it costs nothing unless named.
SELECT p.id AS viewer_id, m.*, c.reference, c.given_name, c.family_name, c.preferred_name, c.name_is_hashed, c.birth_date
  FROM person AS p
  JOIN household_member AS m
  LEFT JOIN client AS c ON c.id = m.client_id
 WHERE m.client_id IN (SELECT l.client_id
                         FROM viewer_reach AS v
                         JOIN case_reach AS r ON r.kind = v.kind AND r.ref = v.ref
                         JOIN caseload AS l ON l.case_id = r.case_id
                         JOIN viewer_segment AS s ON s.viewer_id = v.viewer_id AND s.segment = l.segment
                        WHERE v.viewer_id = p.id);
