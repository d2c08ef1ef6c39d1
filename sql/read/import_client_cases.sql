-- import_client_cases: the cases of a client, whose clocks a change of the client moves.
-- needs: tool
-- gives: many case
SELECT c.id AS "id" FROM case_file AS c WHERE c.client_id = :of_client ORDER BY c.id;
