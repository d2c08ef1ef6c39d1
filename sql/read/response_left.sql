-- response_left: what the viewer typed into a form and was not in it when it was signed or thrown away, the first first.
-- needs: case.read note.write case.after
-- scope: :viewer
-- gives: many left
SELECT t.sealed AS "sealed", t.left_at AS "at", IF(t.left_by = :viewer, NULL, p.name) AS "by"
  FROM visible_response_left AS t
  JOIN person AS p ON p.id = t.left_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.response_id = :id AND t.expires_at > :now
 ORDER BY t.id;
