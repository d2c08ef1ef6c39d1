-- case_restrict_set: whether only named people and the privacy officer see the case.
-- needs: case.restrict
-- gives: none
UPDATE caseload
   SET is_restricted = :restricted, version = version + 1
 WHERE case_id = :case AND version = :version;
