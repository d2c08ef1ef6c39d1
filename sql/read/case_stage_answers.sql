-- case_stage_answers: all that was answered when stages were left, newest first.
-- needs: case.read note.write
-- scope: :viewer
-- gives: many answer
SELECT s.answered_at AS "@at", s.stage AS "@stage", s.onto AS "@to", IF(s.is_back, 'yes', NULL) AS "@back",
       p.name AS "@author", s.question AS "question", s.answer AS "text"
  FROM visible_stage_answer AS s
  JOIN person AS p ON p.id = s.author_id
 WHERE s.viewer_id = :viewer AND s.case_id = :case
 ORDER BY s.answered_at DESC, s.id DESC;
