-- note_versions: each text that a note has had, newest first.
-- needs: case.read
-- scope: :viewer
-- gives: many version
SELECT h.version AS "@number", h.began_at AS "@at", h.kind AS "@kind", h.happened_at AS "@happened",
       h.minutes AS "@minutes", IF(h.struck_at IS NULL, NULL, 'yes') AS "@struck",
       h.title AS "title", h.body AS "body"
  FROM visible_note AS n
  JOIN visible_note_version AS h ON h.viewer_id = :viewer AND h.id = n.id AND h.case_id = :case
 WHERE n.viewer_id = :viewer AND n.case_id = :case AND n.reference = :note AND h.began_at <= :now
 ORDER BY h.began_at DESC;
