-- form_head: one version, and where it stands.
-- needs: forms
-- gives: one head
SELECT f.id AS "@id", f.name AS "@name", f.version AS "@version", f.business_version AS "@business", f.url AS "@url", f.occasion AS "@occasion",
       f.segment AS "@segment", IF(f.is_public, 'yes', NULL) AS "@public", f.questions AS "@questions",
       f.published_at AS "@published", f.published_by AS "@by", IF(s.form_id IS NULL, NULL, 'yes') AS "@shipped", IF(f.document IS NULL, 'xml', 'json') AS "@format", f.hash AS "@hash",
       r.retired_at AS "@retired", r.retired_by AS "@retired-by", f.title AS "title", r.reason AS "reason"
  FROM form AS f
  LEFT JOIN form_retired AS r ON r.form_id = f.id
  LEFT JOIN form_shipped AS s ON s.form_id = f.id
 WHERE f.id = :id;
