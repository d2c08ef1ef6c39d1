-- response_versions: each signed version of a form, the first first, and why the next came.
-- needs: case.read
-- scope: :viewer
-- gives: many version
SELECT h.began_at AS "@at", COALESCE(m.name, s.name) AS "@by", h.amended_why AS "why"
  FROM visible_response_version AS h
  LEFT JOIN person AS s ON s.id = h.signed_by
  LEFT JOIN person AS m ON m.id = h.amended_by
 WHERE h.viewer_id = :viewer AND h.case_id = :case AND h.id = :id AND h.state = 'signed' AND h.began_at <= :now
 ORDER BY h.began_at;
