-- timeline_document_withdrawn: the files that were withdrawn from a case, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT d.withdrawn_at AS "@at", 'document_withdrawn' AS "@kind", CONCAT('/case/documents#document-', d.id) AS "@href",
       d.title AS "title", d.withdrawn_why AS "text", k.name AS "author"
  FROM visible_document AS d
  JOIN person AS k ON k.id = d.withdrawn_by
 WHERE d.viewer_id = :viewer AND d.case_id = :case AND d.withdrawn_at IS NOT NULL
 ORDER BY d.withdrawn_at DESC, d.id DESC
 LIMIT 41;
