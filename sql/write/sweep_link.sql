-- sweep_link: what was typed into a form by a link that has expired, or whose intake is gone.
-- needs: job
-- gives: none
UPDATE form_link
   SET sealed = NULL
 WHERE sealed IS NOT NULL
   AND ((submitted_at IS NULL AND expires_at < :now)
        OR (submitted_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM intake AS i WHERE i.id = form_link.intake_id)))
 LIMIT 1000;
