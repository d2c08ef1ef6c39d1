-- intake_file_piece_add: the next bytes of a file of an intake, sealed.
-- needs: intake.take
-- gives: none
INSERT INTO intake_file_piece (file_id, position, sealed)
VALUES (:file, :position, :sealed);
