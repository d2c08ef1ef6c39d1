-- letter_goals: the goals that a client is working on, for a letter to a partner.
-- needs: note.write
-- scope: :viewer
-- gives: many goal
SELECT g.title AS "title", g.words AS "words", g.target AS "target", g.target_on AS "@by"
  FROM visible_goal AS g
 WHERE g.viewer_id = :viewer AND g.case_id = :case AND g.state = 'open'
 ORDER BY COALESCE(g.target_on, '9999-12-31'), g.id;
