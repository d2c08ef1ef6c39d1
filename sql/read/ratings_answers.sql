-- ratings_answers: the ordinals that each person gave at each question of a form for a team’s cases in a period, added up.
-- needs: caseload.team
-- scope: :viewer
-- gives: many sum
-- plan: answers are counted by number, person and ordinal before anything is looked up or added: a few rows of hundreds of thousands
SELECT STRAIGHT_JOIN i.link_id AS "@name", d.person AS "@person", SUM(d.times) AS "@count",
       SUM(d.times * d.ordinal) AS "@sum", SUM(d.times * d.ordinal * d.ordinal) AS "@squares"
  FROM (SELECT STRAIGHT_JOIN a.form_id, a.item, a.signed_by AS person, a.ordinal, COUNT(*) AS times
          FROM form AS f
          JOIN visible_team_answer AS a ON a.form_id = f.id
         WHERE a.viewer_id = :viewer AND a.team_id = :team AND a.state = 'signed' AND a.begun_by IS NOT NULL AND a.held_on BETWEEN :from AND :until
           AND f.name = :form AND a.ordinal IS NOT NULL
         GROUP BY a.form_id, a.item, a.signed_by, a.ordinal) AS d
  JOIN form_item AS i ON i.form_id = d.form_id AND i.number = d.item
 GROUP BY i.link_id, d.person;
