-- sweep_search_handle: searches that are past.
-- needs: job
-- gives: none
DELETE FROM search_handle
 WHERE expires_at < :now
 LIMIT 1000;
