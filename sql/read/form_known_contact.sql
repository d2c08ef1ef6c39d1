-- form_known_contact: how a person is reached on one of two channels, safe ways first, and since when that is known.
-- needs: case.read note.write case.after intake.take
-- scope: :viewer
-- gives: one contact
SELECT k.value AS "value", DATE(k.since) AS "since", 'contact' AS "source"
  FROM visible_contact AS k
 WHERE k.viewer_id = :viewer AND k.client_id = :client AND k.channel IN (:channel, :other)
   AND k.value IS NOT NULL AND k.is_safe <> 'no' AND k.ended_on IS NULL
 ORDER BY k.is_safe = 'yes' DESC, k.id DESC
 LIMIT 1;
