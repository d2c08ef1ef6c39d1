-- work_left: forms that another signed or threw away while something that the viewer had typed was not in them.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'form_left' AS "@kind", 'undated' AS "@when", NULL AS "@due", '/case/form/left' AS "@href", t.response_id AS "@id", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client", f.title AS "title"
  FROM visible_response_left AS t
  JOIN visible_response AS r ON r.viewer_id = :viewer AND r.id = t.response_id
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = t.case_id
  JOIN form AS f ON f.id = r.form_id
 WHERE t.viewer_id = :viewer AND t.expires_at > :now
 GROUP BY t.response_id
 ORDER BY t.response_id
 LIMIT 200;
