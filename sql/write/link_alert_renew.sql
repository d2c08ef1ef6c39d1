-- link_alert_renew: more answers call for somebody at once while nobody has seen to those before. Where whoever was told has left meanwhile, or
-- takes no cases any more, it is told anew to somebody who does.
-- needs: link
-- gives: none
UPDATE link_alert AS a
   SET a.renewed_at = :now, a.answers = LEAST(a.answers + :answers, 65535), a.version = a.version + 1
 WHERE a.link_id = :link_id AND a.done_at IS NULL
   AND EXISTS (SELECT 1 FROM person AS p JOIN person_role AS r ON r.person_id = p.id
                WHERE p.id = a.person_id AND p.state = 'active' AND r.role IN ('intake', 'case_manager', 'clinician', 'supervisor'));
