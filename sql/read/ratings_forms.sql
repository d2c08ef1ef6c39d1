-- ratings_forms: the forms with scores that workers filled in for a team’s cases in a period: the newest version of each, how many, by how
-- many people. What came by a link is nobody’s rating but the client’s own: it is counted apart.
-- needs: caseload.team
-- scope: :viewer
-- gives: many form
SELECT STRAIGHT_JOIN f.name AS "@name", MAX(IF(r.begun_by IS NULL, NULL, f.id)) AS "@id", COUNT(r.begun_by) AS "@responses",
       COUNT(DISTINCT IF(r.begun_by IS NULL, NULL, r.signed_by)) AS "@people", COUNT(DISTINCT IF(r.begun_by IS NULL, NULL, f.id)) AS "@versions",
       NULLIF(COUNT(*) - COUNT(r.begun_by), 0) AS "@by-link",
       (SELECT n.title FROM form AS n WHERE n.id = MAX(IF(r.begun_by IS NULL, NULL, f.id))) AS "title"
  FROM visible_team_response AS r
  JOIN form AS f ON f.id = r.form_id
 WHERE r.viewer_id = :viewer AND r.team_id = :team AND r.state = 'signed' AND r.held_on BETWEEN :from AND :until AND f.is_scored
 GROUP BY f.name
HAVING COUNT(r.begun_by) > 0;
