-- work_goal: the goals that the viewer is responsible for, open, with a target day within a week.
-- needs: caseload.own
-- scope: :viewer
-- gives: many item
SELECT 'goal' AS "@kind", t.target_on AS "@due", CONCAT('/case/goals#goal-', t.id) AS "@href", c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client",
       t.title AS "title"
  FROM visible_goal AS t
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = t.case_id
 WHERE t.viewer_id = :viewer AND t.owner_id = :viewer AND t.state = 'open' AND t.target_on <= :today + INTERVAL 7 DAY
 ORDER BY t.target_on, t.id
 LIMIT 200;
