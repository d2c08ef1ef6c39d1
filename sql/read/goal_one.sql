-- goal_one: one goal of a case.
-- needs: note.write
-- scope: :viewer
-- gives: one goal
SELECT g.id AS "@id", g.state AS "@state", g.agreement AS "@agreement", g.version AS "@version",
       g.target_on AS "@due", IF(g.state = 'open' AND g.target_on < :today, 'overdue', NULL) AS "@when",
       g.owner_id AS "@owner-id", o.name AS "@owner", g.added_at AS "@added", a.name AS "@added-by",
       g.closed_at AS "@closed", k.name AS "@closed-by",
       g.title AS "title", g.words AS "words", g.indicator AS "indicator", g.baseline AS "baseline",
       g.target AS "target", g.said AS "said", g.closed_why AS "why"
  FROM visible_goal AS g
  JOIN person AS a ON a.id = g.added_by
  LEFT JOIN person AS o ON o.id = g.owner_id
  LEFT JOIN person AS k ON k.id = g.closed_by
 WHERE g.viewer_id = :viewer AND g.case_id = :case AND g.id = :id;
