-- criteria_contact: how the client may be reached, in numbers.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one contact
SELECT COUNT(*) AS "@ways", COUNT(IF(k.is_safe = 'yes', 1, NULL)) AS "@safe", COUNT(IF(k.is_safe = 'no', 1, NULL)) AS "@unsafe"
  FROM visible_contact AS k
 WHERE k.viewer_id = :viewer AND k.client_id = :client AND k.ended_on IS NULL;
