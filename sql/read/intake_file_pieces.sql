-- intake_file_pieces: the bytes of a file of an intake, sealed, in order.
-- needs: intake.take
-- scope: :viewer
-- gives: stream piece
SELECT p.position AS "position", p.sealed AS "sealed"
  FROM visible_intake_file_piece AS p
 WHERE p.viewer_id = :viewer AND p.intake_id = :id AND p.file_id = :file
 ORDER BY p.position;
