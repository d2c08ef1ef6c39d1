-- work_arrived: forms that came by a link and that nobody has checked, in the viewer's cases.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'form_arrived' AS "@kind", 'waiting' AS "@when", r.begun_at AS "@due", '/case/forms' AS "@href", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client", f.title AS "title"
  FROM visible_case AS c
  JOIN visible_response AS r ON r.viewer_id = :viewer AND r.case_id = c.id
  JOIN form AS f ON f.id = r.form_id
 WHERE c.viewer_id = :viewer AND c.owner_id = :viewer AND r.state = 'to_check'
 ORDER BY r.begun_at, r.id
 LIMIT 200;
