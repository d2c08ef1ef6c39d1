-- visible_case_parts: of each case that the viewer reaches, which of its rarer parts have any row; what nobody wrote needs no statement.
-- versioned: no
-- Rows of these tables are never deleted, so that no earlier date has more. A row of a segment that the viewer does not read
-- counts as well: this decides what is asked, and is shown to nobody.
SELECT p.id AS viewer_id, l.case_id,
       EXISTS (SELECT 1 FROM approval AS t WHERE t.case_id = l.case_id) AS approval,
       EXISTS (SELECT 1 FROM assessment AS t WHERE t.case_id = l.case_id) AS assessment,
       EXISTS (SELECT 1 FROM discharge AS t WHERE t.case_id = l.case_id) AS discharge,
       EXISTS (SELECT 1 FROM document AS t WHERE t.case_id = l.case_id) AS document,
       EXISTS (SELECT 1 FROM follow_up AS t WHERE t.case_id = l.case_id) AS follow_up,
       EXISTS (SELECT 1 FROM goal_score AS t WHERE t.case_id = l.case_id) AS goal_score,
       EXISTS (SELECT 1 FROM incident AS t WHERE t.case_id = l.case_id) AS incident,
       EXISTS (SELECT 1 FROM outcome AS t WHERE t.case_id = l.case_id) AS outcome,
       EXISTS (SELECT 1 FROM referral_step AS t WHERE t.case_id = l.case_id) AS referral_step,
       EXISTS (SELECT 1 FROM reopening AS t WHERE t.case_id = l.case_id) AS reopening,
       EXISTS (SELECT 1 FROM response AS t WHERE t.case_id = l.case_id) AS response,
       EXISTS (SELECT 1 FROM review AS t WHERE t.case_id = l.case_id) AS review
  FROM person AS p
  JOIN caseload AS l
 WHERE EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = p.id AND s.segment = l.segment) IS TRUE
   AND EXISTS (SELECT 1 FROM viewer_reach AS v JOIN case_reach AS r
                WHERE v.viewer_id = p.id AND r.case_id = l.case_id AND r.kind = v.kind AND r.ref = v.ref) IS TRUE;
