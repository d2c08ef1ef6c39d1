-- ratings_scores: the valid scores of each person at each instrument of a form for a team’s cases in a period, added up.
-- needs: caseload.team
-- scope: :viewer
-- gives: many sum
SELECT STRAIGHT_JOIN s.instrument AS "@name", s.signed_by AS "@person", COUNT(*) AS "@count", SUM(s.value) AS "@sum", SUM(s.value * s.value) AS "@squares"
  FROM form AS f
  JOIN visible_team_score AS s ON s.form_id = f.id
 WHERE s.viewer_id = :viewer AND s.team_id = :team AND s.state = 'signed' AND s.begun_by IS NOT NULL AND s.held_on BETWEEN :from AND :until
   AND f.name = :form AND s.is_valid AND s.value IS NOT NULL
 GROUP BY s.instrument, s.signed_by;
