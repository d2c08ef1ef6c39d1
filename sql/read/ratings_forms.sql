-- ratings_forms: the forms with scores that were filled in for a team’s cases in a period: the newest version of each, how many, by how many people.
-- needs: caseload.team
-- scope: :viewer
-- gives: many form
SELECT STRAIGHT_JOIN f.name AS "@name", MAX(f.id) AS "@id", COUNT(*) AS "@responses", COUNT(DISTINCT r.signed_by) AS "@people",
       COUNT(DISTINCT f.id) AS "@versions", (SELECT n.title FROM form AS n WHERE n.id = MAX(f.id)) AS "title"
  FROM visible_team_response AS r
  JOIN form AS f ON f.id = r.form_id
 WHERE r.viewer_id = :viewer AND r.team_id = :team AND r.state = 'signed' AND r.held_on BETWEEN :from AND :until AND f.is_scored
 GROUP BY f.name;
