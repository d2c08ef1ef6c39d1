-- case_contacts: the ways to reach the client that are in use, the safe ones first.
-- needs: case.read
-- scope: :viewer
-- gives: many contact
SELECT k.channel AS "@channel", k.is_safe AS "@safe", k.hours AS "@hours", k.voicemail AS "@voicemail",
       k.letter AS "@letter", IF(k.is_masked, 'yes', NULL) AS "@masked", IF(k.is_masked, NULL, k.value) AS "@value"
  FROM visible_contact AS k
 WHERE k.viewer_id = :viewer AND k.client_id = :client AND k.ended_on IS NULL
 ORDER BY k.is_safe = 'yes' DESC, k.channel, k.id;
