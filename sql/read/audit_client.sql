-- audit_client: the client with a reference that an auditor typed, if in the auditor's reach.
-- needs: audit.read audit.export
-- scope: :viewer
-- gives: one client
SELECT c.id AS "@id" FROM visible_client AS c WHERE c.viewer_id = :viewer AND c.reference = :reference;
