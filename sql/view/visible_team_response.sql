-- visible_team_response: the forms filled in for the teams that a viewer sees the cases of.
-- versioned: yes
-- It begins at the reach of the team, so that only its cases are looked at; a statement joins it to a form, in the order of this text
-- (STRAIGHT_JOIN). A restricted case is in no team's reach.
SELECT v.viewer_id, r.ref AS team_id, t.*
  FROM viewer_reach AS v
  JOIN case_reach AS r
  JOIN response AS t
  JOIN caseload AS l
  JOIN viewer_segment AS s
  JOIN viewer_segment AS z
 WHERE v.kind = 'team' AND r.kind = 'team' AND r.ref = v.ref AND t.case_id = r.case_id AND l.case_id = r.case_id
   AND s.viewer_id = v.viewer_id AND s.segment = l.segment AND z.viewer_id = v.viewer_id AND z.segment = t.segment;
