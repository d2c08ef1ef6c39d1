-- visible_programme_task: the tasks in cases of the programmes that a viewer manages, for counting.
-- versioned: yes
-- As visible_programme_goal.
SELECT v.viewer_id, r.ref AS programme_id, t.*
  FROM viewer_reach AS v
  JOIN case_reach AS r
  JOIN task AS t
  JOIN caseload AS l
  JOIN viewer_segment AS s
 WHERE v.kind = 'programme' AND r.kind = 'programme' AND r.ref = v.ref AND t.case_id = r.case_id AND l.case_id = r.case_id
   AND s.viewer_id = v.viewer_id AND s.segment = l.segment;
