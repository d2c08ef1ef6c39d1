-- visible_consent: consents of cases that the viewer reaches; one that names substance use says that there is some, so it is for those of that segment.
-- versioned: yes
-- The sections of a row never change: what is withheld today is withheld on earlier dates as well.
SELECT p.id AS viewer_id, g.*
  FROM person AS p
  JOIN caseload AS l
  JOIN consent AS g ON g.case_id = l.case_id
 WHERE (FIND_IN_SET('substance_use', g.sections) = 0
        OR EXISTS (SELECT 1 FROM viewer_segment AS z WHERE z.viewer_id = p.id AND z.segment = 'substance_use'))
   AND EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = p.id AND s.segment = l.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN case_reach AS r
                WHERE v.viewer_id = p.id AND r.case_id = l.case_id AND r.kind = v.kind AND r.ref = v.ref) IS TRUE;
