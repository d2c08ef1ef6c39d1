-- note_one: one note by its reference.
-- needs: case.read note.write case.after
-- scope: :viewer
-- gives: one note
SELECT n.reference AS "@reference", n.kind AS "@kind", n.happened_at AS "@at", n.minutes AS "@minutes",
       n.written_at AS "@written", n.version AS "@version", NULLIF(n.segment, 'normal') AS "@segment",
       IF(n.is_restricted, 'yes', NULL) AS "@restricted", IF(n.imported IS NULL, NULL, 'yes') AS "@imported",
       n.author_id AS "@author-id", a.name AS "@author", n.title AS "title",
       n.struck_at AS "@struck", n.struck_why AS "struck-why", k.name AS "@struck-by",
       n.body AS "body"
  FROM visible_note AS n
  JOIN person AS a ON a.id = n.author_id
  LEFT JOIN person AS k ON k.id = n.struck_by
 WHERE n.viewer_id = :viewer AND n.case_id = :case AND n.reference = :note;
