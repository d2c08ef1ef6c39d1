-- note_access_change: who may read a note; no row when nothing changes.
-- needs: note.write case.after
-- gives: none
UPDATE note_access
   SET segment = :segment, is_restricted = :restricted
 WHERE note_id = :id AND case_id = :case;
