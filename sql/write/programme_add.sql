-- programme_add: a programme.
-- needs: structure
-- gives: none
INSERT INTO programme (code, name, service_kind, segment, pathway)
VALUES (:code, :name, :service, :segment, :pathway);
