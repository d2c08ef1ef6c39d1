-- work_step: the next steps of the viewer's own cases that are due within a week, what is due first first.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'step' AS "@kind", c.next_due AS "@due",
       '/case' AS "@href", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client",
       c.next_step AS "title"
  FROM visible_case AS c
 WHERE c.viewer_id = :viewer AND c.owner_id = :viewer AND c.caseload_status = 'open' AND c.caseload_due <= :today + INTERVAL 7 DAY
 ORDER BY c.caseload_due, c.id
 LIMIT 200;
