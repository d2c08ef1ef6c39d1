-- contact_update: what the form of a contact point says; a masked value stays when none is typed.
-- needs: client.change
-- gives: none
UPDATE contact_point
   SET value = COALESCE(:value, value), channel = :channel, is_safe = :safe, hours = :hours, voicemail = :voicemail,
       letter = :letter, remark = IF(is_masked AND :masked AND :remark IS NULL, remark, :remark), is_masked = :masked,
       version = version + 1
 WHERE id = :contact AND client_id = :client AND version = :version;
