-- reach_clear: what is about to be made anew; first half of tc_reach_case.
-- needs: case.assign case.restrict client.change intake.take note.write tool job case.after approve
-- gives: none
DELETE FROM case_reach WHERE case_id = :of_case;
