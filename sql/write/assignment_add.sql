-- assignment_add: a part in the case begins now.
-- needs: case.assign
-- gives: none
INSERT INTO assignment (case_id, person_id, part, began_at, given_by, reason)
VALUES (:of_case, :person, :part, :now, :viewer, :reason);
