-- contact_end: a contact point is not used from today on; it stays in the record.
-- needs: client.change
-- gives: none
UPDATE contact_point SET ended_on = :today, version = version + 1
 WHERE id = :contact AND client_id = :client AND version = :version AND ended_on IS NULL;
