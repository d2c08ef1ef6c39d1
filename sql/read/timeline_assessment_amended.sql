-- timeline_assessment_amended: the assessments of a case that were amended, the last time, and why, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT a.amended_at AS "@at", 'assessment_amended' AS "@kind", CONCAT('/case/assessments#assessment-', a.id) AS "@href",
       a.kind AS "@code", a.amended_why AS "text", p.name AS "author"
  FROM visible_assessment AS a
  JOIN person AS p ON p.id = a.amended_by
 WHERE a.viewer_id = :viewer AND a.case_id = :case AND a.amended_at IS NOT NULL
 ORDER BY a.amended_at DESC, a.id DESC
 LIMIT 41;
