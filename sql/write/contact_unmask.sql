-- contact_unmask: a contact point's value is shown again.
-- needs: client.change
-- gives: none
DELETE FROM contact_mask WHERE contact_id = :contact;
