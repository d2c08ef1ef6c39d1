-- client_contact: one way to reach a client, for its form; a masked value stays in the database.
-- needs: client.change
-- scope: :viewer
-- gives: one contact
SELECT p.id AS "@id", p.version AS "@version", p.channel AS "@channel", p.is_safe AS "@safe", p.voicemail AS "@voicemail",
       p.letter AS "@letter", IF(p.is_masked, 'yes', NULL) AS "@masked", p.value AS "@value", p.hours AS "@hours",
       p.remark AS "@remark", p.ended_on AS "@ended"
  FROM visible_contact AS p
 WHERE p.viewer_id = :viewer AND p.client_id = :client AND p.id = :contact;
