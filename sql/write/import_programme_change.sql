-- import_programme_change: the source has changed what it says of a programme.
-- needs: tool
-- gives: none
UPDATE programme
   SET name = :name, service_kind = :service_kind, segment = :segment, version = version + 1
 WHERE id = :id;
