-- form_versions: all versions of the form that :id is one of, the newest first.
-- needs: forms
-- gives: many version
SELECT f.id AS "@id", f.version AS "@version", f.business_version AS "@business", f.questions AS "@questions",
       f.published_at AS "@published", f.published_by AS "@by", IF(s.form_id IS NULL, NULL, 'yes') AS "@shipped",
       r.retired_at AS "@retired", r.retired_by AS "@retired-by", r.reason AS "reason"
  FROM form AS i
  JOIN form AS f ON f.name = i.name
  LEFT JOIN form_retired AS r ON r.form_id = f.id
  LEFT JOIN form_shipped AS s ON s.form_id = f.id
 WHERE i.id = :id
 ORDER BY f.version DESC;
