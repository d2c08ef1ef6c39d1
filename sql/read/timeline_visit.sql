-- timeline_visit: the stages that a case entered, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT s.began_on AS "@at", 'stage_began' AS "@kind", s.stage AS "@code"
  FROM visible_stage_visit AS s
 WHERE s.viewer_id = :viewer AND s.case_id = :case
 ORDER BY s.began_on DESC, s.id DESC
 LIMIT 41;
