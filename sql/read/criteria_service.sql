-- criteria_service: the services given in a case, in numbers, and the days since the last; 99999: never.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one service
SELECT COUNT(*) AS "@total", COUNT(DISTINCT t.kind) AS "@kinds",
       COALESCE(GREATEST(DATEDIFF(:today, MAX(t.given_on)), 0), 99999) AS "@last-days"
  FROM visible_service AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case;
