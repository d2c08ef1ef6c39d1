-- visible_referral_link: forms for a new referral that were sent by a link, for those who take people into its programme, and for those over them; no hashes.
-- versioned: no
SELECT p.id AS viewer_id, t.id, t.form_id, t.programme_id, t.recipient, t.made_by, t.made_at, t.expires_at, t.revoked_at,
       t.begun_at, t.changed_at, t.submitted_at, t.intake_id, t.sealed, t.version
  FROM person AS p
  JOIN form_link AS t
 WHERE t.case_id IS NULL
   AND EXISTS (SELECT 1 FROM programme AS g JOIN viewer_segment AS s
                WHERE g.id = t.programme_id AND s.viewer_id = p.id AND s.segment = g.segment)
   AND EXISTS (SELECT 1 FROM viewer_segment AS z WHERE z.viewer_id = p.id AND z.segment = t.segment)
   AND (t.made_by = p.id
        OR EXISTS (SELECT 1 FROM viewer_reach AS v WHERE v.viewer_id = p.id AND v.kind IN ('intake', 'programme') AND v.ref = t.programme_id)
        OR EXISTS (SELECT 1 FROM person_role AS r JOIN viewer_reach AS v JOIN programme_team AS w
                    WHERE r.person_id = p.id AND r.role = 'supervisor' AND v.viewer_id = p.id AND v.kind = 'team'
                      AND w.team_id = v.ref AND w.programme_id = t.programme_id));
