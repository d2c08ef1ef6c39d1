-- team_load: what each person of a team carries: open cases, next steps and tasks overdue, cases where somebody has to act within days.
-- needs: caseload.team
-- scope: :viewer
-- gives: many worker
SELECT p.id AS "@id", p.name AS "@name", IF(p.state = 'active', NULL, p.state) AS "@state",
       (SELECT COUNT(*) FROM visible_case AS c
         WHERE c.viewer_id = :viewer AND c.owner_id = p.id AND c.caseload_status = 'open') AS "@open",
       (SELECT COUNT(*) FROM visible_case AS d
         WHERE d.viewer_id = :viewer AND d.owner_id = p.id AND d.caseload_status = 'open' AND d.caseload_due < :today) AS "@steps",
       (SELECT COUNT(*) FROM visible_task AS t
         WHERE t.viewer_id = :viewer AND t.assignee_id = p.id AND t.state = 'open' AND t.due_on < :today) AS "@tasks",
       (SELECT COUNT(*) FROM visible_case AS u JOIN visible_case_intake AS i ON i.viewer_id = :viewer AND i.case_id = u.id
         WHERE u.viewer_id = :viewer AND u.owner_id = p.id AND u.caseload_status = 'open' AND i.urgency <= 2) AS "@urgent",
       (SELECT MIN(k.ends_on) FROM cover AS k WHERE k.absent_id = p.id AND k.begins_at <= :now AND k.ends_at > :now) AS "@away"
  FROM viewer_reach AS v
  JOIN person AS p ON p.id IN (SELECT m.person_id FROM person_team AS m WHERE m.team_id = v.ref)
 WHERE v.viewer_id = :viewer AND v.kind = 'team' AND v.ref = :team
   AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id AND r.role IN ('intake', 'case_manager', 'clinician', 'supervisor'))
 ORDER BY p.name;
