-- contact_add: a way to reach a client.
-- needs: client.change
-- gives: none
INSERT INTO contact_point (client_id, channel, value, is_safe, hours, voicemail, letter, is_masked, remark)
VALUES (:client, :channel, :value, :safe, :hours, :voicemail, :letter, :masked, :remark);
