-- service_judge: whether a service is one of this case.
-- needs: note.write
-- scope: :viewer
-- gives: one service
SELECT t.id AS "id"
  FROM visible_service AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.id = :id;
