-- sweep_response_left: what was left out of a form and nobody decided about.
-- needs: job
-- gives: none
DELETE FROM response_left
 WHERE expires_at < :now
 LIMIT 1000;
