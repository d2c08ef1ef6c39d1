-- audit_add: one entry of a stream.
-- needs: gate job tool
-- gives: none
INSERT INTO audit_entry (stream, seq, at, kind, person_id, client_id, case_id, route, object, result,
                         request, detail, address, previous, hash)
VALUES (:stream, :seq, :at, :kind, :person, :entry_client, :entry_case, :route, :object, :result,
        :request, :detail, :address, :previous, :hash);
