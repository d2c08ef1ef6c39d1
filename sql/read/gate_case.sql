-- gate_case: the case that a request names, if this viewer may see it.
-- needs: gate
-- scope: :viewer
-- gives: one case
SELECT c.id AS "id", c.client_id AS "client_id", c.caseload_status <> 'open' AS "closed"
  FROM visible_case AS c
 WHERE c.viewer_id = :viewer AND c.reference = :reference;
