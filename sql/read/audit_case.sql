-- audit_case: the case with a reference that an auditor typed, if it is in the auditor's reach.
-- needs: audit.read audit.export
-- scope: :viewer
-- gives: one case
SELECT k.id AS "@id" FROM visible_case AS k WHERE k.viewer_id = :viewer AND k.reference = :reference;
