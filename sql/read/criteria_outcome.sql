-- criteria_outcome: the facts of result of a case, how many for better and worse, those known at discharge, and the days since the last; 99999: never.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one outcome
SELECT COUNT(*) AS "@total", COUNT(IF(o.direction = 'better', 1, NULL)) AS "@better",
       COUNT(IF(o.direction = 'worse', 1, NULL)) AS "@worse", COUNT(IF(o.occasion = 'discharge', 1, NULL)) AS "@discharge",
       COUNT(IF(o.occasion = 'follow_up', 1, NULL)) AS "@follow-up",
       COALESCE(GREATEST(DATEDIFF(:today, MAX(o.happened_on)), 0), 99999) AS "@last-days"
  FROM visible_outcome AS o
 WHERE o.viewer_id = :viewer AND o.case_id = :case AND o.withdrawn_at IS NULL;
