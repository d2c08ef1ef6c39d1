-- intake_files_end: the files of an intake that became a case: those that answer a question are its documents.
-- needs: intake.take
-- gives: none
DELETE FROM intake_file WHERE intake_id = :id;
