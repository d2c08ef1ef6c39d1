-- import_programme_add: a programme that an export names.
-- needs: tool
-- gives: none
INSERT INTO programme (code, name, service_kind, segment, imported)
VALUES (:code, :name, :service_kind, :segment, :mark);
