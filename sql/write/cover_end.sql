-- cover_end: a cover ends now; one that has not begun never does.
-- needs: case.assign
-- gives: none
UPDATE cover
   SET ends_at = :now, ended_by = :viewer, version = version + 1
 WHERE id = :cover AND version = :version AND ends_at > :now;
