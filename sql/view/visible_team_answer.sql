-- visible_team_answer: the answers on forms of the teams that a viewer sees the cases of, for counting.
-- versioned: yes
-- As visible_team_response, but what decides access is looked up once a case and once a response, not once an answer; an answer has the
-- segment and the form of its response. It gives what the index by_rating holds, so that no answer's own row is read.
SELECT v.viewer_id, r.ref AS team_id, t.form_id, t.held_on, t.state, t.begun_by, t.signed_by, a.response_id, a.item, a.ordinal
  FROM viewer_reach AS v
  JOIN case_reach AS r
  JOIN caseload AS l
  JOIN viewer_segment AS s
  JOIN response AS t
  JOIN viewer_segment AS z
  JOIN answer AS a
 WHERE v.kind = 'team' AND r.kind = 'team' AND r.ref = v.ref AND l.case_id = r.case_id AND s.viewer_id = v.viewer_id AND s.segment = l.segment
   AND t.case_id = r.case_id AND z.viewer_id = v.viewer_id AND z.segment = t.segment AND a.response_id = t.id;
