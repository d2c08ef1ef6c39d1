-- visible_household_member: members of households, each only where the viewer reaches a case of that very client.
-- versioned: yes
-- No LEFT JOIN of a versioned table here: doc/decision/003-reach.md.
SELECT p.id AS viewer_id, m.*, c.reference, c.given_name, c.family_name, c.preferred_name, c.name_is_hashed, c.birth_date
  FROM person AS p
  JOIN household_member AS m
  JOIN client AS c ON c.id = m.client_id
 WHERE m.client_id IN (SELECT l.client_id
                        FROM viewer_reach AS v JOIN case_reach AS r JOIN caseload AS l JOIN viewer_segment AS s
                       WHERE v.viewer_id = p.id AND r.kind = v.kind AND r.ref = v.ref AND l.case_id = r.case_id
                         AND s.viewer_id = p.id AND s.segment = l.segment);
