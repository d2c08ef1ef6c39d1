-- letter_contacts: the safe ways to reach the client, for a letter to a partner: none that is masked or was never asked about.
-- needs: note.write
-- scope: :viewer
-- gives: many contact
SELECT k.channel AS "@channel", k.hours AS "@hours", k.voicemail AS "@voicemail", k.letter AS "@letter", k.value AS "@value"
  FROM visible_contact AS k
 WHERE k.viewer_id = :viewer AND k.client_id = :client AND k.ended_on IS NULL AND k.is_safe = 'yes' AND NOT k.is_masked
 ORDER BY k.channel, k.id;
