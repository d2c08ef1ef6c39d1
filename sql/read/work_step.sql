-- work_step: the next steps of the viewer's own cases, and of whom the viewer covers, that are due within a week, what is due first first.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'step' AS "@kind", c.next_due AS "@due",
       '/case' AS "@href", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client",
       c.next_step AS "title", (SELECT o.name FROM person AS o WHERE o.id = w.ref AND w.ref <> :viewer) AS "for"
  FROM viewer_reach AS w
  JOIN visible_case AS c
 WHERE w.viewer_id = :viewer AND w.kind = 'owner' AND c.viewer_id = :viewer AND c.owner_id = w.ref AND c.caseload_status = 'open' AND c.caseload_due <= :today + INTERVAL 7 DAY
 ORDER BY c.caseload_due, c.id
 LIMIT 200;
