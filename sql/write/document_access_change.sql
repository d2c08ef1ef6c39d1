-- document_access_change: who may read a file; no row when nothing changes.
-- needs: note.write
-- gives: none
UPDATE document_access
   SET segment = :segment
 WHERE document_id = :id AND case_id = :case;
