-- work_review: the viewer's open cases in the order in which their reviews are due.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'review' AS "@kind", c.review_due AS "@due", '/case/review/hold' AS "@href", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client"
  FROM visible_case AS c
 WHERE c.viewer_id = :viewer AND c.owner_id = :viewer AND c.caseload_status = 'open' AND c.review_due IS NOT NULL
 ORDER BY c.review_due, c.id
 LIMIT 200;
