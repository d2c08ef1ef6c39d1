-- figures_goal_cases: the cases with goals behind a figure of figures_goal.sql.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many case
SELECT STRAIGHT_JOIN c.reference AS "@reference", c.stage AS "@stage", c.status AS "@status",
       IF(c.is_restricted, 'yes', NULL) AS "@restricted", NULLIF(c.segment, 'normal') AS "@segment",
       c.next_due AS "@due", c.next_step AS "@step", c.closed_on AS "@closed",
       CASE WHEN c.next_due < :today THEN 'overdue' WHEN c.next_due = :today THEN 'today'
            WHEN c.next_due <= :today + INTERVAL 7 DAY THEN 'soon' END AS "@when",
       p.name AS "@programme",
       (SELECT COUNT(*) FROM visible_goal AS g WHERE g.viewer_id = :viewer AND g.case_id = k.case_id AND g.added_at < :until + INTERVAL 1 DAY
            AND (g.closed_at IS NULL OR g.closed_at >= :from) AND IF(g.closed_at IS NULL OR g.closed_at >= :until + INTERVAL 1 DAY, 'open', g.state) = :figure) AS "@count",
       o.name AS "owner/@name",
       c.client_reference AS "client/@reference",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client/@name",
       IF(c.name_is_hashed, 'yes', NULL) AS "client/@hashed", c.birth_date AS "client/@birth",
       k.case_id AS "@cursor"
  FROM visible_programme_case AS k
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = k.case_id
  JOIN programme AS p ON p.id = k.programme_id
  LEFT JOIN person AS o ON o.id = c.owner_id
 WHERE k.viewer_id = :viewer AND k.programme_id = :programme
   AND k.case_id > :beyond
   AND EXISTS (SELECT 1 FROM visible_goal AS e WHERE e.viewer_id = :viewer AND e.case_id = k.case_id AND e.added_at < :until + INTERVAL 1 DAY
            AND (e.closed_at IS NULL OR e.closed_at >= :from) AND IF(e.closed_at IS NULL OR e.closed_at >= :until + INTERVAL 1 DAY, 'open', e.state) = :figure)
 ORDER BY k.case_id
 LIMIT 51;
