-- ratings_people: who signed forms of one name that a worker had filled in, for a team’s cases in a period: how many, the mean of seconds, the share answered, how many of them quick or thin.
-- needs: caseload.team
-- scope: :viewer
-- gives: many person
SELECT STRAIGHT_JOIN p.id AS "@id", p.name AS "@name", COUNT(*) AS "@responses", COUNT(IF(r.is_thin, 1, NULL)) AS "@thin",
       CAST(ROUND(AVG(r.seconds)) AS UNSIGNED) AS "@seconds", CAST(FLOOR(100 * SUM(r.answered) / SUM(r.asked)) AS UNSIGNED) AS "@share"
  FROM form AS f
  JOIN visible_team_response AS r ON r.form_id = f.id
  JOIN person AS p ON p.id = r.signed_by
 WHERE r.viewer_id = :viewer AND r.team_id = :team AND r.state = 'signed' AND r.begun_by IS NOT NULL AND r.held_on BETWEEN :from AND :until AND f.name = :form
 GROUP BY p.id
 ORDER BY p.name;
