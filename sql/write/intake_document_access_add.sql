-- intake_document_access_add: who may read it.
-- needs: intake.take
-- gives: none
INSERT INTO document_access (document_id, case_id, segment)
VALUES (:id, :of_case, :segment);
