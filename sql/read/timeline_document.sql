-- timeline_document: the files that were added to a case, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT d.added_at AS "@at", 'document_added' AS "@kind", CONCAT('/case/documents#document-', d.id) AS "@href",
       d.title AS "title", d.note AS "text", a.name AS "author"
  FROM visible_document AS d
  JOIN person AS a ON a.id = d.added_by
 WHERE d.viewer_id = :viewer AND d.case_id = :case
 ORDER BY d.added_at DESC, d.id DESC
 LIMIT 41;
