-- document_same: whether these very bytes stand in the case already, where the viewer sees them; of one segment alone where it is named.
-- needs: note.write case.after
-- scope: :viewer
-- gives: one document
SELECT d.id AS "id"
  FROM visible_document AS d
 WHERE d.viewer_id = :viewer AND d.case_id = :case AND d.digest = :digest AND d.size = :size AND NOT d.is_withdrawn
   AND (:segment IS NULL OR d.segment = :segment)
 LIMIT 1;
