-- forms: what was published, each by its last version, by name, a page after that of the form :after.
-- needs: forms
-- gives: many form
SELECT f.id AS "@id", f.id AS "@cursor", f.name AS "@name", f.version AS "@version", f.occasion AS "@occasion", f.segment AS "@segment",
       IF(f.is_public, 'yes', NULL) AS "@public", IF(f.is_scored, 'yes', NULL) AS "@scored", f.questions AS "@questions",
       f.published_at AS "@published", f.published_by AS "@by", r.retired_at AS "@retired", IF(s.form_id IS NULL, NULL, 'yes') AS "@shipped",
       (SELECT MAX(b.version) FROM form AS b
         WHERE b.name = f.name AND NOT EXISTS (SELECT 1 FROM form_retired AS x WHERE x.form_id = b.id)) AS "@begun",
       f.title AS "title"
  FROM form AS f
  LEFT JOIN form_retired AS r ON r.form_id = f.id
  LEFT JOIN form_shipped AS s ON s.form_id = f.id
  LEFT JOIN form AS p ON p.id = :after
 WHERE NOT EXISTS (SELECT 1 FROM form AS n WHERE n.name = f.name AND n.version > f.version)
   AND (p.id IS NULL OR f.name > p.name)
 ORDER BY f.name
 LIMIT 51;
