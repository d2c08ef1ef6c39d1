-- visible_link_alert: answers by a link that called for somebody at once, for whom they were told, for whoever sent the link, for the case's
-- owner, for those who stand in for one of them, and until it is seen to for whoever is on duty by now.
-- versioned: no
SELECT p.id AS viewer_id, a.id, a.link_id, a.person_id, a.raised_at, a.renewed_at, a.answers, a.version, a.done_at, a.done_by, a.done,
       t.case_id, t.programme_id, t.form_id, t.submitted_at, t.intake_id, t.response_id, t.made_by, t.sealed, l.owner_id
  FROM person AS p
  JOIN link_alert AS a
  JOIN form_link AS t ON t.id = a.link_id
  JOIN programme AS g ON g.id = t.programme_id
  LEFT JOIN caseload AS l ON l.case_id = t.case_id
 WHERE a.person_id = p.id OR t.made_by = p.id OR l.owner_id = p.id OR (g.duty_id = p.id AND a.done_at IS NULL)
    OR EXISTS (SELECT 1 FROM viewer_reach AS v WHERE v.viewer_id = p.id AND v.kind = 'owner' AND v.ref IN (a.person_id, t.made_by, l.owner_id));
