-- timeline_assessment: the assessments of a case that were signed, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT a.signed_at AS "@at", 'assessment_signed' AS "@kind", CONCAT('/case/assessments#assessment-', a.id) AS "@href",
       a.kind AS "@code", a.words AS "text", p.name AS "author"
  FROM visible_assessment AS a
  JOIN person AS p ON p.id = a.signed_by
 WHERE a.viewer_id = :viewer AND a.case_id = :case AND a.state = 'signed'
 ORDER BY a.signed_at DESC, a.id DESC
 LIMIT 41;
