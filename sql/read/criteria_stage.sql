-- criteria_stage: days in the stage where the case is, days since it was opened, and how often it was in which stage.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one stage
SELECT COALESCE(GREATEST(DATEDIFF(:today, MAX(IF(s.ended_on IS NULL, s.began_on, NULL))), 0), 99999) AS "@days",
       COALESCE(GREATEST(DATEDIFF(:today, MIN(s.began_on)), 0), 0) AS "@case-days",
       COUNT(*) AS "@visits", COUNT(IF(s.stage = 'assessment', 1, NULL)) AS "@assessments", COUNT(IF(s.stage = 'review', 1, NULL)) AS "@reviews"
  FROM visible_stage_visit AS s
 WHERE s.viewer_id = :viewer AND s.case_id = :case;
