-- intake_file_add: a file that answers a question at intake.
-- needs: intake.take
-- gives: none
INSERT INTO intake_file (intake_id, size, added_by, added_at)
VALUES (:id, :size, :viewer, :now);
