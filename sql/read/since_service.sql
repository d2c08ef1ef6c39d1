-- since_service: services given since a moment.
-- needs: note.write
-- scope: :viewer
-- gives: one service
SELECT COUNT(*) AS "@given"
  FROM visible_service AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.given_on >= DATE(:since);
