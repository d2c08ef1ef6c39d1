-- link_alert_add: answers call for somebody at once, and no alert of theirs stands open: whoever of these is still of staff and takes cases: the
-- person on duty, whoever sent the link, the case's owner, a supervisor of the programme.
-- needs: link
-- gives: none
INSERT INTO link_alert (link_id, person_id, raised_at, answers)
SELECT t.id,
       COALESCE((SELECT GROUP_CONCAT(p.id ORDER BY p.id <=> g.duty_id DESC, p.id = t.made_by DESC, p.id <=> l.owner_id DESC, p.id LIMIT 1)
                   FROM person AS p
                  WHERE p.state = 'active'
                    AND EXISTS (SELECT 1 FROM person_role AS r WHERE r.person_id = p.id AND r.role IN ('intake', 'case_manager', 'clinician', 'supervisor'))
                    AND (p.id IN (g.duty_id, t.made_by, l.owner_id)
                         OR p.id IN (SELECT s.person_id FROM person_role AS s JOIN person_team AS m ON m.person_id = s.person_id
                                       JOIN programme_team AS w ON w.team_id = m.team_id
                                      WHERE s.role = 'supervisor' AND w.programme_id = t.programme_id))), t.made_by), :now, LEAST(:answers, 65535)
  FROM form_link AS t
  JOIN programme AS g ON g.id = t.programme_id
  LEFT JOIN caseload AS l ON l.case_id = t.case_id
 WHERE t.id = :link_id;
