-- case_overview: the case and its client in short.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one case
SELECT c.reference AS "@reference", c.version AS "@version", c.stage AS "@stage", c.status AS "@status",
       NULLIF(c.segment, 'normal') AS "@segment", IF(c.is_restricted, 'yes', NULL) AS "@restricted",
       cl.reference AS "client/@reference",
       NULLIF(IF(cl.name_is_hashed, '', CONCAT_WS(' ', COALESCE(cl.preferred_name, cl.given_name), cl.family_name)), '') AS "client/@name",
       IF(cl.name_is_hashed, 'yes', NULL) AS "client/@hashed", cl.pronouns AS "client/@pronouns",
       cl.birth_date AS "client/@birth",
       c.reason AS "@reason", c.next_step AS "@step", c.next_due AS "@due",
       CASE WHEN c.next_due < :today THEN 'overdue' WHEN c.next_due = :today THEN 'today'
            WHEN c.next_due <= :today + INTERVAL 7 DAY THEN 'soon' END AS "@when",
       c.opened_on AS "@opened", c.closed_on AS "@closed", c.closed_why AS "@closed-why",
       p.name AS "@programme", p.service_kind AS "@service", t.name AS "@team",
       (SELECT GROUP_CONCAT(o.name ORDER BY a.began_at DESC, a.id DESC LIMIT 1) FROM visible_assignment AS a JOIN person AS o ON o.id = a.person_id
         WHERE a.viewer_id = :viewer AND a.case_id = c.id AND a.part = 'owner' AND a.began_at <= :now
           AND (a.ended_at IS NULL OR a.ended_at > :now)) AS "owner/@name",
       IF(c.imported IS NULL, NULL, 'yes') AS "@imported",
       cl.language AS "client/@language", cl.interpreter AS "client/@interpreter"
  FROM visible_case AS c
  JOIN visible_client AS cl ON cl.viewer_id = :viewer AND cl.id = c.client_id
  JOIN programme AS p ON p.id = c.programme_id
  JOIN team AS t ON t.id = c.team_id
 WHERE c.viewer_id = :viewer AND c.id = :case;
