-- document_file: what is known of a file that is about to leave; none when it is not offered to the viewer.
-- needs: case.read
-- scope: :viewer
-- gives: one document
SELECT d.id AS "id", d.file_name AS "file_name", d.format AS "format", d.size AS "size", d.digest AS "digest"
  FROM visible_document AS d
 WHERE d.viewer_id = :viewer AND d.case_id = :case AND d.id = :id AND d.is_offered;
