-- case_named_clear: nobody is named on the case any more.
-- needs: case.restrict
-- gives: none
DELETE FROM case_named WHERE case_id = :case;
