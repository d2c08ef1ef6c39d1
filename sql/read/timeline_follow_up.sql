-- timeline_follow_up: what came of the follow-ups of a case, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT f.done_at AS "@at", IF(f.reached, 'follow_up_reached', 'follow_up_not_reached') AS "@kind",
       CONCAT('/case/follow-ups#follow-up-', f.id) AS "@href", COALESCE(f.needs, f.tried) AS "text", p.name AS "author"
  FROM visible_follow_up AS f
  JOIN person AS p ON p.id = f.done_by
 WHERE f.viewer_id = :viewer AND f.case_id = :case AND f.state = 'done'
 ORDER BY f.done_at DESC, f.id DESC
 LIMIT 41;
