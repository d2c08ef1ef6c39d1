-- form_upload_drop: a file that was published, or is not to be.
-- needs: forms
-- gives: none
DELETE FROM form_upload WHERE id = :id AND person_id = :viewer;
