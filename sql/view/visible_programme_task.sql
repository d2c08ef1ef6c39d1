-- visible_programme_task: the tasks in cases of the programmes that a viewer manages, for counting.
-- versioned: yes
-- As visible_programme_goal; one that came of a form counts for those who have the form's segment.
SELECT v.viewer_id, r.ref AS programme_id, t.*
  FROM viewer_reach AS v
  JOIN case_reach AS r
  JOIN task AS t
  JOIN caseload AS l
  JOIN viewer_segment AS s
 WHERE v.kind = 'programme' AND r.kind = 'programme' AND r.ref = v.ref AND t.case_id = r.case_id AND l.case_id = r.case_id
   AND s.viewer_id = v.viewer_id AND s.segment = l.segment
   AND EXISTS (SELECT 1 FROM response_risk AS k
                WHERE k.task_id = t.id
                  AND NOT EXISTS (SELECT 1 FROM viewer_segment AS z WHERE z.viewer_id = v.viewer_id AND z.segment = k.segment)) IS FALSE;
