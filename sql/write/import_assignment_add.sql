-- import_assignment_add: the person whom the import was told to make the owner.
-- needs: tool
-- gives: none
INSERT INTO assignment (case_id, person_id, part, began_at)
VALUES (:id, :owner, 'owner', :now);
