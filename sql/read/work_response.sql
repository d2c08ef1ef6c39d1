-- work_response: forms that the viewer began or changed last and that are not signed, with the day until which they are kept.
-- That of an assessment of one's own stands among the assessments.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'form' AS "@kind", IF(d.expires_at < :evening + INTERVAL 14 DAY, NULL, 'undated') AS "@when", IF(d.expires_at < :evening + INTERVAL 14 DAY, d.expires_at, NULL) AS "@due",
       '/case/forms' AS "@href", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client", f.title AS "title"
  FROM visible_response_draft AS d
  JOIN visible_response AS t ON t.viewer_id = :viewer AND t.id = d.response_id
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = t.case_id
  JOIN form AS f ON f.id = t.form_id
 WHERE d.viewer_id = :viewer AND d.changed_by = :viewer AND d.expires_at > :now AND t.state <> 'dropped'
   AND NOT (c.owner_id = :viewer AND t.state = 'draft' AND t.occasion = 'assessment' AND t.subject_id IS NOT NULL)
 ORDER BY d.expires_at, t.id
 LIMIT 200;
