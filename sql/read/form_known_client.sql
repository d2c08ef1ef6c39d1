-- form_known_client: what the record has of a person for a form, since when, and whether they were asked at intake.
-- needs: case.read note.write case.after intake.take
-- scope: :viewer
-- gives: one client
SELECT IF(c.name_is_hashed, NULL, NULLIF(CONCAT_WS(' ', c.given_name, c.family_name), '')) AS "name",
       IF(c.name_is_hashed, NULL, c.given_name) AS "given", IF(c.name_is_hashed, NULL, c.family_name) AS "family", c.preferred_name AS "preferred",
       IF(c.birth_date_is = 'full', c.birth_date, NULL) AS "born", c.language AS "language",
       IF(c.interpreter IN ('yes', 'no'), c.interpreter, NULL) AS "interpreter", c.pronouns AS "pronouns", DATE(c.since) AS "since",
       IF(c.version = 1 AND c.imported IS NULL, 'intake', 'client') AS "source"
  FROM visible_client AS c
 WHERE c.viewer_id = :viewer AND c.id = :client;
