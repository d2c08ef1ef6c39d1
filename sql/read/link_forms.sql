-- link_forms: the newest version of each form that may be sent by a link and is not retired, of segments that the viewer has. Of a case
-- it is one for whoever is known already, else one with which an intake begins.
-- needs: case.after links
-- gives: many form
SELECT f.id AS "@id", f.name AS "@name", f.version AS "@version", f.title AS "@title", f.occasion AS "@occasion"
  FROM form AS f
 WHERE f.is_public AND COALESCE(f.occasion = 'intake', FALSE) = (COALESCE(:case, 0) = 0)
   AND f.version = (SELECT MAX(n.version) FROM form AS n WHERE n.name = f.name
                       AND NOT EXISTS (SELECT 1 FROM form_retired AS r WHERE r.form_id = n.id))
   AND EXISTS (SELECT 1 FROM viewer_segment AS s WHERE s.viewer_id = :viewer AND s.segment = f.segment)
 ORDER BY f.title, f.id;
