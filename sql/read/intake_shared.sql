-- intake_shared: whether whoever opened an intake sees that person, too; what the viewer sees of others is not written into it.
-- needs: intake.take
-- scope: :viewer
-- gives: one client
SELECT c.id AS "id"
  FROM visible_intake AS i
  JOIN visible_client AS c ON c.viewer_id = i.owner_id AND c.id = :of_client
 WHERE i.viewer_id = :viewer AND i.id = :id;
