-- work_rhythm: the viewer's own open cases, with what the rhythm of their pathway is counted from.
-- needs: caseload.own
-- scope: :viewer
-- gives: many case
-- A review that was planned stands in work_review.sql. Contact is what criteria_note.sql counts as contact, or an appointment that was attended.
SELECT c.reference AS "reference", c.stage AS "stage", c.opened_on AS "opened", c.review_due AS "review_due",
       (SELECT o.name FROM person AS o WHERE o.id = w.ref AND w.ref <> :viewer) AS "for",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client",
       COALESCE(c.pathway_id, (SELECT q.id FROM pathway AS q WHERE q.name = COALESCE(p.pathway, 'housing_support')
                                 ORDER BY q.version DESC LIMIT 1)) AS "pathway",
       (SELECT MAX(s.began_on) FROM visible_stage_visit AS s
         WHERE s.viewer_id = :viewer AND s.case_id = c.id AND s.ended_on IS NULL) AS "began",
       (SELECT MAX(n.happened_at) FROM visible_note AS n
         WHERE n.viewer_id = :viewer AND n.case_id = c.id AND n.struck_at IS NULL
           AND n.kind IN ('visit', 'office', 'phone', 'message', 'group') AND n.happened_at <= :now) AS "noted",
       (SELECT MAX(a.starts_at) FROM visible_appointment AS a
         WHERE a.viewer_id = :viewer AND a.case_id = c.id AND a.attendance = 'attended') AS "met"
  FROM viewer_reach AS w
  JOIN visible_case AS c
  JOIN programme AS p ON p.id = c.programme_id
 WHERE c.viewer_id = :viewer AND w.viewer_id = :viewer AND w.kind = 'owner' AND c.owner_id = w.ref AND c.caseload_status = 'open'
 ORDER BY c.caseload_due, c.id
 LIMIT 200;
