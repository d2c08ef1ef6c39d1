-- visible_client: clients of whom the viewer reaches a case.
-- versioned: yes
SELECT p.id AS viewer_id, c.*, c.row_start AS since
  FROM person AS p
  JOIN client AS c
 WHERE c.id IN (SELECT l.client_id
                 FROM viewer_reach AS v JOIN case_reach AS r JOIN caseload AS l JOIN viewer_segment AS s
                WHERE v.viewer_id = p.id AND r.kind = v.kind AND r.ref = v.ref AND l.case_id = r.case_id
                  AND s.viewer_id = p.id AND s.segment = l.segment);
