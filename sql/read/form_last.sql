-- form_last: the last version of a form that was published, retired or not, if there is one.
-- needs: forms tool
-- gives: one form
SELECT f.id AS "id", f.version AS "version", f.hash AS "hash", r.form_id IS NOT NULL AS "retired", s.form_id IS NOT NULL AS "shipped"
  FROM form AS f
  LEFT JOIN form_retired AS r ON r.form_id = f.id
  LEFT JOIN form_shipped AS s ON s.form_id = f.id
 WHERE f.name = :name
 ORDER BY f.version DESC
 LIMIT 1;
