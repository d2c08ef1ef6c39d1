-- client_contact_masked: a withheld value, for those who own or are named in a case of the client; on a page of its own.
-- needs: client.change
-- scope: :viewer
-- gives: one contact
SELECT u.id AS "@id", u.channel AS "@channel", u.value AS "@value"
  FROM visible_masked_contact AS u
 WHERE u.viewer_id = :viewer AND u.client_id = :client AND u.id = :contact;
