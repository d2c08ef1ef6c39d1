-- assign_case_id: the id of a case by its reference, to move its clock; whether the viewer sees it is judged after that.
-- needs: case.assign
-- gives: one case
SELECT f.id AS "id" FROM case_file AS f WHERE f.reference = :reference LOCK IN SHARE MODE;
