-- case_head: whose case it is and where it stands: above every page of a case.
-- needs: case.read case.assign case.restrict note.write case.after approve
-- scope: :viewer
-- gives: one case
SELECT c.reference AS "@reference", c.version AS "@version", c.access_version AS "@access-version", c.stage AS "@stage", c.status AS "@status",
       NULLIF(c.segment, 'normal') AS "@segment", IF(c.is_restricted, 'yes', NULL) AS "@restricted",
       c.client_reference AS "client/@reference",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "client/@name",
       IF(c.name_is_hashed, 'yes', NULL) AS "client/@hashed", c.pronouns AS "client/@pronouns", c.birth_date AS "client/@birth"
  FROM visible_case AS c
 WHERE c.viewer_id = :viewer AND c.id = :case;
