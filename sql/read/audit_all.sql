-- audit_all: every entry of every stream in the order of its chain, for verification.
-- needs: tool
-- gives: stream entry
SELECT stream, seq, at, kind, person_id, client_id, case_id, route, object, result, request, detail,
       address, previous, hash
  FROM audit_entry
 ORDER BY stream, seq;
