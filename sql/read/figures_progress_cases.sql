-- figures_progress_cases: the cases with goals behind a figure of figures_progress.sql.
-- needs: caseload.programme
-- scope: :viewer
-- gives: many case
SELECT STRAIGHT_JOIN c.reference AS "@reference", c.stage AS "@stage", c.status AS "@status",
       IF(c.is_restricted, 'yes', NULL) AS "@restricted", NULLIF(c.segment, 'normal') AS "@segment",
       c.next_due AS "@due", c.next_step AS "@step", c.closed_on AS "@closed",
       CASE WHEN c.next_due < :today THEN 'overdue' WHEN c.next_due = :today THEN 'today'
            WHEN c.next_due <= :today + INTERVAL 7 DAY THEN 'soon' END AS "@when",
       p.name AS "@programme",
       (SELECT COUNT(*) FROM visible_goal AS g WHERE g.viewer_id = :viewer AND g.case_id = k.case_id AND DATE(g.added_at) <= :until
            AND (g.closed_at IS NULL OR DATE(g.closed_at) >= :from) AND CASE LEAST((SELECT COUNT(*) FROM visible_goal_score AS n WHERE n.viewer_id = :viewer AND n.case_id = g.case_id AND n.goal_id = g.id
                  AND n.scored_on <= :until), 2) WHEN 0 THEN 'unscored' WHEN 1 THEN 'once'
            ELSE ELT(2 + SIGN((SELECT l.level FROM visible_goal_score AS l WHERE l.viewer_id = :viewer AND l.case_id = g.case_id AND l.goal_id = g.id
                  AND l.scored_on <= :until ORDER BY l.scored_on DESC, l.id DESC LIMIT 1)
               - (SELECT s.level FROM visible_goal_score AS s WHERE s.viewer_id = :viewer AND s.case_id = g.case_id AND s.goal_id = g.id
                  AND s.scored_on <= :until ORDER BY s.scored_on, s.id LIMIT 1)),
               'worse', 'same', 'better') END = CAST(:figure AS CHAR)) AS "@count",
       o.name AS "owner/@name",
       c.client_reference AS "client/@reference",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client/@name",
       IF(c.name_is_hashed, 'yes', NULL) AS "client/@hashed", c.birth_date AS "client/@birth",
       k.case_id AS "@cursor"
  FROM visible_programme_case AS k
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = k.case_id
  JOIN programme AS p ON p.id = k.programme_id
  LEFT JOIN person AS o ON o.id = c.owner_id
 WHERE k.viewer_id = :viewer AND k.programme_id = :programme AND k.case_id > :beyond
   AND EXISTS (SELECT 1 FROM visible_goal AS e WHERE e.viewer_id = :viewer AND e.case_id = k.case_id AND DATE(e.added_at) <= :until
            AND (e.closed_at IS NULL OR DATE(e.closed_at) >= :from) AND CASE LEAST((SELECT COUNT(*) FROM visible_goal_score AS m WHERE m.viewer_id = :viewer AND m.case_id = e.case_id AND m.goal_id = e.id
                  AND m.scored_on <= :until), 2) WHEN 0 THEN 'unscored' WHEN 1 THEN 'once'
            ELSE ELT(2 + SIGN((SELECT f.level FROM visible_goal_score AS f WHERE f.viewer_id = :viewer AND f.case_id = e.case_id AND f.goal_id = e.id
                  AND f.scored_on <= :until ORDER BY f.scored_on DESC, f.id DESC LIMIT 1)
               - (SELECT t.level FROM visible_goal_score AS t WHERE t.viewer_id = :viewer AND t.case_id = e.case_id AND t.goal_id = e.id
                  AND t.scored_on <= :until ORDER BY t.scored_on, t.id LIMIT 1)),
               'worse', 'same', 'better') END = CAST(:figure AS CHAR))
 ORDER BY k.case_id
 LIMIT 51;
