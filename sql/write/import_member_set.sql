-- import_member_set: who a person is in a household.
-- needs: tool
-- gives: none
INSERT INTO household_member (household_id, client_id, relationship)
VALUES (:household, :member, :relationship)
    ON DUPLICATE KEY UPDATE relationship = VALUES(relationship);
