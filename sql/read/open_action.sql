-- open_action: the actions of a plan that are open.
-- needs: case.read note.write approve
-- scope: :viewer
-- gives: many open
SELECT 'action' AS "@kind", t.id AS "@id", t.due_on AS "@due", t.title AS "title"
  FROM visible_action AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.state = 'open'
 ORDER BY t.id;
