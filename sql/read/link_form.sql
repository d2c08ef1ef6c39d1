-- link_form: a form of a segment that the viewer has, and what decides whether it may be sent by a link.
-- needs: case.after links
-- gives: one form
SELECT f.id AS "id", f.segment AS "segment", f.title AS "title", f.is_public AS "is_public", COALESCE(f.occasion = 'intake', FALSE) AS "is_intake",
       EXISTS (SELECT 1 FROM form_retired AS r WHERE r.form_id = f.id) AS "is_retired",
       EXISTS (SELECT 1 FROM form AS n WHERE n.name = f.name AND n.version > f.version
                  AND NOT EXISTS (SELECT 1 FROM form_retired AS r WHERE r.form_id = n.id)) AS "is_followed"
  FROM form AS f
 WHERE f.id = :form AND EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = :viewer AND s.segment = f.segment);
