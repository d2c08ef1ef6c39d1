-- form_upload_head: what is known of a file that this person sent.
-- needs: forms
-- gives: one upload
SELECT u.id AS "@id", u.file_name AS "@name", LENGTH(u.source) AS "@bytes", u.sent_at AS "@sent", u.expires_at AS "@expires"
  FROM form_upload AS u
 WHERE u.id = :id AND u.person_id = :viewer AND u.expires_at > :now;
