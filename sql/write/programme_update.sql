-- programme_update: name, kind, segment and pathway of a programme; its code stays.
-- needs: structure
-- gives: none
UPDATE programme SET name = :name, service_kind = :service, segment = :segment, pathway = :pathway, version = version + 1
 WHERE id = :programme AND version = :version;
