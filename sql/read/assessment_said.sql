-- assessment_said: what an assessment says besides its domains.
-- needs: note.write case.after
-- scope: :viewer
-- gives: one assessment
SELECT a.importance AS "importance", a.confidence AS "confidence", a.words AS "words"
  FROM visible_assessment AS a
 WHERE a.viewer_id = :viewer AND a.case_id = :case AND a.id = :id;
