-- timeline_intake: the intake from which a case came, or that it was written down later, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT t.accepted_at AS "@at", IF(t.begun_at = t.accepted_at, 'intake_written', 'intake_accepted') AS "@kind", '/case/intake' AS "@href",
       t.why AS "text", p.name AS "author"
  FROM visible_case_intake AS t
  JOIN person AS p ON p.id = t.accepted_by
 WHERE t.viewer_id = :viewer AND t.case_id = :case
 LIMIT 41;
