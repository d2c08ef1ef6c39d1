-- ratings_cases: the forms of one name that one person signed for a team’s cases in a period, but for those that came by a link, the newest first.
-- needs: caseload.team
-- scope: :viewer
-- gives: many response
SELECT STRAIGHT_JOIN r.id AS "@id", f.name AS "@form", f.version AS "@version", f.title AS "title", r.held_on AS "@held", p.name AS "@by",
       r.seconds AS "@seconds", r.asked AS "@asked", r.answered AS "@answered", IF(r.is_thin, 'yes', NULL) AS "@thin",
       c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client/@name",
       IF(c.name_is_hashed, 'yes', NULL) AS "client/@hashed", c.client_reference AS "client/@reference",
       r.id AS "@cursor"
  FROM form AS f
  JOIN visible_team_response AS r ON r.form_id = f.id
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = r.case_id
  JOIN person AS p ON p.id = r.signed_by
 WHERE r.viewer_id = :viewer AND r.team_id = :team AND r.state = 'signed' AND r.begun_by IS NOT NULL AND r.held_on BETWEEN :from AND :until
   AND r.signed_by = :person AND f.name = :form AND r.id < :beyond
 ORDER BY r.id DESC
 LIMIT 51;
