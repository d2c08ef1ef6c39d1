-- client_contacts: how to reach a client, what may be used first; a masked value stays in the database.
-- needs: client.read
-- scope: :viewer
-- gives: many contact
SELECT p.id AS "@id", p.channel AS "@channel", p.is_safe AS "@safe", p.voicemail AS "@voicemail", p.letter AS "@letter",
       IF(p.is_masked, 'yes', NULL) AS "@masked", p.value AS "@value", p.hours AS "@hours",
       p.remark AS "@remark", p.ended_on AS "@ended",
       (SELECT IF(COUNT(*) > 0, 'yes', NULL) FROM visible_masked_contact AS u WHERE u.viewer_id = :viewer AND u.id = p.id) AS "@shows"
  FROM visible_contact AS p
 WHERE p.viewer_id = :viewer AND p.client_id = :client
 ORDER BY p.ended_on IS NOT NULL, p.is_safe = 'yes' DESC, p.is_safe = 'no', p.id;
