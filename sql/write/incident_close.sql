-- incident_close: an incident of which nothing is left to do, and what came of it.
-- needs: note.write case.after
-- gives: none
UPDATE incident
   SET followed_on = :followed, lesson = :lesson, closed_at = :now, closed_by = :viewer, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version AND closed_at IS NULL;
