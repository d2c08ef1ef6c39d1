-- link_alert_done: somebody has seen to it, and says what was done.
-- needs: caseload.own
-- scope: :viewer
-- gives: none
UPDATE link_alert AS t
   SET t.done_at = :now, t.done_by = :viewer, t.done = :done
 WHERE t.id = :id AND t.done_at IS NULL
   AND EXISTS (SELECT 1 FROM visible_link_alert AS a WHERE a.viewer_id = :viewer AND a.id = :id);
