-- ratings_thin: the forms that were filled in quickly or thinly by workers for a team’s cases in a period, the newest first.
-- needs: caseload.team
-- scope: :viewer
-- gives: many response
SELECT STRAIGHT_JOIN r.id AS "@id", f.name AS "@form", f.version AS "@version", f.title AS "title", r.held_on AS "@held", p.name AS "@by",
       r.seconds AS "@seconds", r.asked AS "@asked", r.answered AS "@answered", IF(r.is_thin, 'yes', NULL) AS "@thin",
       c.reference AS "@case",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client/@name",
       IF(c.name_is_hashed, 'yes', NULL) AS "client/@hashed", c.client_reference AS "client/@reference",
       r.id AS "@cursor"
  FROM visible_team_response AS r
  JOIN form AS f ON f.id = r.form_id
  JOIN visible_case AS c ON c.viewer_id = :viewer AND c.id = r.case_id
  JOIN person AS p ON p.id = r.signed_by
 WHERE r.viewer_id = :viewer AND r.team_id = :team AND r.state = 'signed' AND r.begun_by IS NOT NULL AND r.held_on BETWEEN :from AND :until
   AND r.is_thin AND r.id < :beyond
 ORDER BY r.id DESC
 LIMIT 51;
