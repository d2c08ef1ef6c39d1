-- sweep_form_upload: files that nobody published.
-- needs: job
-- gives: none
DELETE FROM form_upload
 WHERE expires_at < :now
 LIMIT 1000;
