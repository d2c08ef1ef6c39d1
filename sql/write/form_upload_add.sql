-- form_upload_add: a file on its way to being a form.
-- needs: forms
-- gives: none
INSERT INTO form_upload (person_id, file_name, source, sent_at, expires_at)
VALUES (:viewer, LEFT(:name, 200), :source, :now, :now + INTERVAL 1 DAY);
