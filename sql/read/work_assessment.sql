-- work_assessment: assessments that were begun in the viewer's own cases, and of whom the viewer covers, and are not signed yet, the oldest first.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'assessment' AS "@kind", 'undated' AS "@when", '/case/assessments' AS "@href", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client",
       b.name AS "by", (SELECT o.name FROM person AS o WHERE o.id = w.ref AND w.ref <> :viewer) AS "for"
  FROM viewer_reach AS w
  JOIN visible_case AS c
  JOIN visible_assessment AS a ON a.viewer_id = :viewer AND a.case_id = c.id
  JOIN person AS b ON b.id = a.begun_by
 WHERE w.viewer_id = :viewer AND w.kind = 'owner' AND c.viewer_id = :viewer AND c.owner_id = w.ref AND c.caseload_status = 'open'
   AND a.state = 'draft'
 ORDER BY a.begun_at, a.id
 LIMIT 200;
