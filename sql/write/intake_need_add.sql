-- intake_need_add: something that the person came with, or asks for, or both.
-- needs: intake.take
-- gives: none
INSERT INTO presenting_need (case_id, domain, is_presented, is_requested)
VALUES (:of_case, :domain, :presented, :requested);
