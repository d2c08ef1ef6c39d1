-- intake_shared: whether whoever opened an intake sees that person, too, and each case that answers would be taken over from; what the
-- viewer alone sees is not written into it.
-- needs: intake.take
-- scope: :viewer
-- gives: one client
SELECT c.id AS "id"
  FROM visible_intake AS i
  JOIN visible_client AS c ON c.viewer_id = i.owner_id AND c.id = :of_client
 WHERE i.viewer_id = :viewer AND i.id = :id
   AND NOT EXISTS (SELECT 1 FROM visible_case AS f
                    WHERE f.viewer_id = :viewer AND f.client_id = :of_client AND f.segment = 'normal' AND NOT f.is_restricted
                      AND NOT EXISTS (SELECT 1 FROM visible_case AS o WHERE o.viewer_id = i.owner_id AND o.id = f.id));
