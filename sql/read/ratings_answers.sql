-- ratings_answers: the ordinals that each person gave at each question of a form for a team’s cases in a period, added up.
-- needs: caseload.team
-- scope: :viewer
-- gives: many sum
SELECT STRAIGHT_JOIN i.link_id AS "@name", a.signed_by AS "@person", COUNT(*) AS "@count", SUM(a.ordinal) AS "@sum", SUM(a.ordinal * a.ordinal) AS "@squares"
  FROM form AS f
  JOIN visible_team_answer AS a ON a.form_id = f.id
  JOIN form_item AS i ON i.form_id = a.form_id AND i.number = a.item
 WHERE a.viewer_id = :viewer AND a.team_id = :team AND a.state = 'signed' AND a.begun_by IS NOT NULL AND a.held_on BETWEEN :from AND :until
   AND f.name = :form AND a.ordinal IS NOT NULL
 GROUP BY i.link_id, a.signed_by;
