-- cases_team: the cases of one team, next due first.
-- needs: caseload.team
-- scope: :viewer
-- gives: many case
SELECT c.reference AS "@reference", c.stage AS "@stage", c.status AS "@status",
       IF(c.is_restricted, 'yes', NULL) AS "@restricted", NULLIF(c.segment, 'normal') AS "@segment",
       c.next_due AS "@due", c.next_step AS "@step", c.closed_on AS "@closed",
       CASE WHEN c.next_due < :today THEN 'overdue' WHEN c.next_due = :today THEN 'today'
            WHEN c.next_due <= :today + INTERVAL 7 DAY THEN 'soon' END AS "@when",
       p.name AS "@programme", c.access_version AS "@access",
       DATEDIFF(:today, (SELECT MAX(s.began_on) FROM visible_stage_visit AS s
                          WHERE s.viewer_id = :viewer AND s.case_id = c.id AND s.ended_on IS NULL)) AS "@days",
       NULLIF(DATE(GREATEST(COALESCE((SELECT MAX(n.happened_at) FROM visible_note AS n
                                       WHERE n.viewer_id = :viewer AND n.case_id = c.id AND n.struck_at IS NULL AND n.happened_at <= :now
                                         AND n.kind IN ('visit', 'office', 'phone', 'message', 'group')), '1000-01-01'),
                            COALESCE((SELECT MAX(a.starts_at) FROM visible_appointment AS a
                                       WHERE a.viewer_id = :viewer AND a.case_id = c.id AND a.attendance = 'attended'), '1000-01-01'))),
              DATE '1000-01-01') AS "@contact",
       o.name AS "owner/@name",
       c.client_reference AS "client/@reference",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client/@name",
       IF(c.name_is_hashed, 'yes', NULL) AS "client/@hashed", c.birth_date AS "client/@birth",
       CONCAT(c.caseload_due, '.', c.id) AS "@cursor"
  FROM visible_case AS c
  JOIN programme AS p ON p.id = c.programme_id
  LEFT JOIN person AS o ON o.id = c.owner_id
 WHERE c.viewer_id = :viewer AND c.team_id = :team AND c.caseload_status = :status
   AND c.caseload_due >= :due AND (c.caseload_due > :due OR c.id > :beyond)
 ORDER BY c.caseload_due, c.id
 LIMIT 51;
