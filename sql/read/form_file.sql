-- form_file: the document of one version, as it was given and as FHIR XML, and which version came before it.
-- needs: forms
-- gives: one form
SELECT f.id AS "id", f.name AS "name", f.version AS "version", f.hash AS "hash", f.source AS "source", f.document AS "document",
       (SELECT b.id FROM form AS b WHERE b.name = f.name AND b.version < f.version ORDER BY b.version DESC LIMIT 1) AS "before"
  FROM form AS f
 WHERE f.id = :id;
