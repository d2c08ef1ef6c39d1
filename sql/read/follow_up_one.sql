-- follow_up_one: one follow-up of a case, for the form that records it.
-- needs: case.after
-- scope: :viewer
-- gives: one follow-up
SELECT f.id AS "@id", f.state AS "@state", f.due_on AS "@due", f.days AS "@days", f.version AS "@version"
  FROM visible_follow_up AS f
 WHERE f.viewer_id = :viewer AND f.case_id = :case AND f.id = :id;
