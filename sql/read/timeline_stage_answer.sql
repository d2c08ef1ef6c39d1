-- timeline_stage_answer: when a case was moved to another stage, and what was answered, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT s.answered_at AS "@at", IF(s.is_back, 'stage_back', 'stage_on') AS "@kind", s.onto AS "@code",
       s.question AS "title", s.answer AS "text", p.name AS "author"
  FROM visible_stage_answer AS s
  JOIN person AS p ON p.id = s.author_id
 WHERE s.viewer_id = :viewer AND s.case_id = :case
 ORDER BY s.answered_at DESC, s.id DESC
 LIMIT 41;
