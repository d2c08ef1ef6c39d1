-- work_incident: the follow-ups of open incidents that the viewer is to do within a week, or without a date, what is due first first.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'incident' AS "@kind", t.due_on AS "@due",
       CASE WHEN t.due_on IS NULL THEN 'undated' WHEN t.due_on < :today THEN 'overdue' WHEN t.due_on = :today THEN 'today' ELSE 'soon' END AS "@when",
       CONCAT('/case/incidents#incident-', t.id) AS "@href", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client",
       t.follow_up AS "title"
  FROM visible_incident AS t
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = t.case_id
 WHERE t.viewer_id = :viewer AND t.owner_id = :viewer AND t.closed_at IS NULL AND (t.due_on IS NULL OR t.due_on <= :today + INTERVAL 7 DAY)
 ORDER BY COALESCE(t.due_on, '9999-12-31'), t.id
 LIMIT 200;
