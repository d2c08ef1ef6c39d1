-- open_goal: the goals of a case that are open.
-- needs: case.read note.write approve
-- scope: :viewer
-- gives: many open
SELECT 'goal' AS "@kind", t.id AS "@id", t.target_on AS "@due", t.title AS "title"
  FROM visible_goal AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.state = 'open'
 ORDER BY t.id;
