-- case_visits: when the case was in which stage, newest first.
-- needs: case.read
-- scope: :viewer
-- gives: many visit
SELECT s.stage AS "@stage", s.began_on AS "@at", s.ended_on AS "@ended"
  FROM visible_stage_visit AS s
 WHERE s.viewer_id = :viewer AND s.case_id = :case
 ORDER BY s.began_on DESC, s.id DESC;
