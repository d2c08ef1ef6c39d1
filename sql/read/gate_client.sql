-- gate_client: the client whom a request names, if this viewer may see one of the client's cases.
-- needs: gate
-- scope: :viewer
-- gives: one client
SELECT c.id AS "id"
  FROM visible_client AS c
 WHERE c.viewer_id = :viewer AND c.reference = :reference;
