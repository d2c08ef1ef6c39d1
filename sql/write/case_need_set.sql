-- case_need_set: a need or a request of the person of a case.
-- needs: note.write
-- gives: none
INSERT INTO presenting_need (case_id, domain, is_presented, is_requested)
VALUES (:case, :domain, :presented, :requested)
ON DUPLICATE KEY UPDATE is_presented = :presented, is_requested = :requested;
