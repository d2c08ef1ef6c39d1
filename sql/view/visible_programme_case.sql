-- visible_programme_case: the cases of the programmes that a viewer manages, for counting.
-- versioned: yes
-- It begins at the reach of the programme, so that its thousands of cases are one index range in the order of their ids; a list
-- of cases joins visible_case to it, in the order of this text. A restricted case is in no programme's reach.
SELECT v.viewer_id, r.ref AS programme_id, r.case_id, l.status, l.next_due, f.stage, f.opened_on, f.closed_on, f.closed_why
  FROM viewer_reach AS v
  JOIN case_reach AS r
  JOIN caseload AS l
  JOIN viewer_segment AS s
  JOIN case_file AS f
 WHERE v.kind = 'programme' AND r.kind = 'programme' AND r.ref = v.ref AND l.case_id = r.case_id
   AND s.viewer_id = v.viewer_id AND s.segment = l.segment AND f.id = r.case_id;
