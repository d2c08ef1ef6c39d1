-- intake_contact_add: a way to reach the person of an intake.
-- needs: intake.take
-- gives: none
INSERT INTO contact_point (client_id, channel, value, is_safe, hours, voicemail, letter, is_masked, remark)
VALUES (:of_client, :channel, :value, COALESCE(:safe, 'not_asked'), :hours, COALESCE(:voicemail, 'not_asked'), COALESCE(:letter, 'not_asked'), :masked, :remark);
