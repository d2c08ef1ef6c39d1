-- case_named_drop: a person without any part left is no longer named on the case.
-- needs: case.assign
-- gives: none
DELETE FROM case_named
 WHERE case_id = :of_case AND person_id = :person
   AND NOT EXISTS (SELECT 1 FROM assignment AS s
                    WHERE s.case_id = :of_case AND s.person_id = :person AND s.ended_at IS NULL);
