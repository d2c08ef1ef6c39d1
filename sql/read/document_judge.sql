-- document_judge: what decides whether the viewer may change or withdraw a file.
-- needs: note.write case.after
-- scope: :viewer
-- gives: one document
SELECT d.id AS "id", d.added_by AS "added_by", d.is_withdrawn AS "withdrawn", d.format AS "format"
  FROM visible_document AS d
 WHERE d.viewer_id = :viewer AND d.case_id = :case AND d.id = :id;
