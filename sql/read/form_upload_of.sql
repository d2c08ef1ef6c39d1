-- form_upload_of: a file that this person sent.
-- needs: forms
-- gives: one upload
SELECT u.file_name AS "name", u.source AS "source"
  FROM form_upload AS u
 WHERE u.id = :id AND u.person_id = :viewer AND u.expires_at > :now;
