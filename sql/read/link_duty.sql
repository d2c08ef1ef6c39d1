-- link_duty: whether a programme has somebody on duty and words for whoever is in danger.
-- needs: case.after links
-- gives: one programme
SELECT g.id AS "id", p.id AS "duty_id", g.crisis_words AS "crisis_words"
  FROM programme AS g
  LEFT JOIN person AS p ON p.id = g.duty_id AND p.state = 'active'
 WHERE g.id = :programme AND g.ended_on IS NULL;
