-- contact_unmask: a contact point's value, typed anew, is shown; those before stay withheld.
-- needs: client.change
-- gives: none
UPDATE contact_mask AS m
  JOIN contact_point AS k ON k.id = m.contact_id
   SET m.until_version = k.version - 1
 WHERE m.contact_id = :contact AND m.until_version = 4294967295;
