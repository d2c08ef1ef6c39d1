-- contact_mask: a contact point's value is withheld from now on, on earlier dates too.
-- needs: client.change intake.take
-- gives: none
INSERT INTO contact_mask (contact_id) VALUES (:contact)
ON DUPLICATE KEY UPDATE until_version = 4294967295;
