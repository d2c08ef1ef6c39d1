-- contact_mask: a contact point's value is withheld from now on, on earlier dates too.
-- needs: client.change
-- gives: none
INSERT INTO contact_mask (contact_id)
SELECT k.id FROM contact_point AS k WHERE k.id = :contact AND NOT EXISTS (SELECT 1 FROM contact_mask AS m WHERE m.contact_id = k.id);
