-- document_pieces: the bytes of a file, in order.
-- needs: case.read
-- scope: :viewer
-- gives: stream piece
SELECT c.content AS "content"
  FROM visible_document_piece AS c
 WHERE c.viewer_id = :viewer AND c.case_id = :case AND c.document_id = :id
 ORDER BY c.position;
