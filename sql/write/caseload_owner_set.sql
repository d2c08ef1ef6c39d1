-- caseload_owner_set: who has the case; :owner NULL is nobody.
-- needs: case.assign
-- gives: none
UPDATE caseload
   SET owner_id = :owner, version = version + 1
 WHERE case_id = :of_case AND version = :version;
