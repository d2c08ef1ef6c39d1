-- import_caseload_owner: gives an imported case that nobody has to a person.
-- needs: tool
-- gives: none
UPDATE caseload SET owner_id = :owner, version = version + 1 WHERE case_id = :id AND owner_id IS NULL;
