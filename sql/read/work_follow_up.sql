-- work_follow_up: the follow-ups to come in the cases that are the viewer's, the earliest first.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'follow_up' AS "@kind", f.due_on AS "@due", CONCAT('/case/follow-ups#follow-up-', f.id) AS "@href", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client",
       f.days AS "title"
  FROM visible_follow_up AS f
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = f.case_id
 WHERE f.viewer_id = :viewer AND f.state = 'planned' AND c.owner_id = :viewer
 ORDER BY f.due_on, f.id
 LIMIT 200;
