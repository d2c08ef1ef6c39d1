-- document_one: one file of a case, for the forms that change and withdraw it.
-- needs: note.write case.after
-- scope: :viewer
-- gives: one document
SELECT d.id AS "@id", d.version AS "@version", d.kind AS "@kind", d.dated_on AS "@dated", d.format AS "@format", d.size AS "@size",
       LOWER(HEX(d.digest)) AS "@digest", d.added_at AS "@added", d.added_by AS "@author-id", a.name AS "@author",
       NULLIF(d.segment, 'normal') AS "@segment", IF(d.is_offered, 'yes', NULL) AS "@offered",
       d.withdrawn_at AS "@withdrawn", k.name AS "@withdrawn-by",
       d.title AS "title", d.file_name AS "file", d.note AS "note", d.withdrawn_why AS "withdrawn-why"
  FROM visible_document AS d
  JOIN person AS a ON a.id = d.added_by
  LEFT JOIN person AS k ON k.id = d.withdrawn_by
 WHERE d.viewer_id = :viewer AND d.case_id = :case AND d.id = :id;
