-- cases_named: cases of others that the viewer has a part in, next due first.
-- needs: caseload.own
-- scope: :viewer
-- gives: many case
SELECT c.reference AS "@reference", c.stage AS "@stage", c.status AS "@status",
       IF(c.is_restricted, 'yes', NULL) AS "@restricted", NULLIF(c.segment, 'normal') AS "@segment",
       c.next_due AS "@due", c.next_step AS "@step", c.closed_on AS "@closed",
       CASE WHEN c.next_due < :today THEN 'overdue' WHEN c.next_due = :today THEN 'today'
            WHEN c.next_due <= :today + INTERVAL 7 DAY THEN 'soon' END AS "@when",
       p.name AS "@programme",
       c.client_reference AS "client/@reference",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client/@name",
       IF(c.name_is_hashed, 'yes', NULL) AS "client/@hashed", c.birth_date AS "client/@birth",
       CONCAT(c.caseload_due, '.', c.id) AS "@cursor"
  FROM visible_case AS c
  JOIN programme AS p ON p.id = c.programme_id
 WHERE c.viewer_id = :viewer AND c.caseload_status = :status
   AND c.id IN (SELECT a.case_id FROM visible_assignment AS a
                 WHERE a.viewer_id = :viewer AND a.person_id = :viewer AND a.ended_at IS NULL AND a.part <> 'owner')
   AND c.caseload_due >= :due AND (c.caseload_due > :due OR c.id > :beyond)
 ORDER BY c.caseload_due, c.id
 LIMIT 51;
