-- client_case_ids: all cases of a client, whose clocks a change of the client moves; the ids are never shown.
-- needs: client.change
-- gives: many case
SELECT l.case_id AS "@id" FROM caseload AS l WHERE l.client_id = :client ORDER BY l.case_id;
