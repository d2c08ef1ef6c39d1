-- sweep_response: what was typed into forms that nobody went on with.
-- needs: job
-- gives: none
DELETE FROM response_draft
 WHERE expires_at < :now
 LIMIT 1000;
