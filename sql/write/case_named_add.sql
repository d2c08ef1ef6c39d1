-- case_named_add: one more person may see a restricted case; no row if named already.
-- needs: case.assign case.restrict
-- gives: none
INSERT INTO case_named (case_id, person_id)
SELECT :of_case, p.id
  FROM person AS p
 WHERE p.id = :person
   AND NOT EXISTS (SELECT 1 FROM case_named AS n WHERE n.case_id = :of_case AND n.person_id = p.id);
