-- link_form: one form that may be sent by a link: the newest version that is not retired.
-- needs: case.after links
-- gives: one form
SELECT f.id AS "id", f.segment AS "segment", f.title AS "title"
  FROM form AS f
 WHERE f.id = :form AND f.is_public
   AND f.version = (SELECT MAX(n.version) FROM form AS n WHERE n.name = f.name
                       AND NOT EXISTS (SELECT 1 FROM form_retired AS r WHERE r.form_id = n.id))
   AND EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = :viewer AND s.segment = f.segment);
