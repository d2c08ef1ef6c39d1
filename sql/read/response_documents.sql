-- response_documents: the files of a case that can answer a question, the newest first; or the one asked for.
-- needs: case.read note.write case.after
-- scope: :viewer
-- gives: many document
SELECT d.id AS "id", d.title AS "title", d.file_name AS "file", d.format AS "format", d.size AS "size"
  FROM visible_document AS d
 WHERE d.viewer_id = :viewer AND d.case_id = :case AND d.is_offered AND NOT d.is_withdrawn AND (:id IS NULL OR d.id = :id)
   AND (d.segment = 'normal' OR d.segment = :segment)
 ORDER BY d.id DESC
 LIMIT 500;
