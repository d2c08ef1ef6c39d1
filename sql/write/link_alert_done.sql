-- link_alert_done: somebody has seen to it, as it stood on their page, and says what was done.
-- needs: caseload.own
-- scope: :viewer
-- gives: none
UPDATE link_alert AS t
   SET t.done_at = :now, t.done_by = :viewer, t.done = :done, t.version = t.version + 1
 WHERE t.id = :id AND t.version = :version AND t.done_at IS NULL
   AND EXISTS (SELECT 1 FROM visible_link_alert AS a WHERE a.viewer_id = :viewer AND a.id = :id);
