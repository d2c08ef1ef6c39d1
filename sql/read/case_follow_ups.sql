-- case_follow_ups: the follow-ups of a case, those to come first, then the latest.
-- needs: case.read note.write
-- scope: :viewer
-- gives: many follow-up
SELECT f.id AS "@id", f.state AS "@state", f.due_on AS "@due", f.days AS "@days", f.version AS "@version",
       (SELECT MAX(t.id) FROM visible_response AS t
         WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.occasion = 'follow_up' AND t.subject_id = f.id AND t.state = 'signed') AS "@response",
       CASE WHEN f.state <> 'planned' THEN NULL WHEN f.due_on < :today THEN 'overdue' WHEN f.due_on = :today THEN 'today'
            WHEN f.due_on <= :today + INTERVAL 7 DAY THEN 'soon' END AS "@when",
       f.happened_on AS "@happened", IF(f.reached, 'yes', IF(f.reached IS NULL, NULL, 'no')) AS "@reached",
       f.housing AS "@housing", f.work AS "@work", f.health AS "@health", f.wants_back AS "@wants-back",
       f.done_at AS "@done", p.name AS "@by", f.tried AS "tried", f.needs AS "needs"
  FROM visible_follow_up AS f
  LEFT JOIN person AS p ON p.id = f.done_by
 WHERE f.viewer_id = :viewer AND f.case_id = :case
 ORDER BY f.state <> 'planned', IF(f.state = 'planned', f.due_on, NULL), f.due_on DESC, f.id;
