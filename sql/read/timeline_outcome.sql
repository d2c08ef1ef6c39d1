-- timeline_outcome: what came of it for the person of a case, for its timeline.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT o.happened_on AS "@at", 'outcome' AS "@kind", CONCAT('/case/outcomes#outcome-', o.id) AS "@href",
       o.kind AS "@code", o.after_is AS "title", o.remark AS "text", p.name AS "author"
  FROM visible_outcome AS o
  JOIN person AS p ON p.id = o.added_by
 WHERE o.viewer_id = :viewer AND o.case_id = :case AND o.withdrawn_at IS NULL
 ORDER BY o.happened_on DESC, o.id DESC
 LIMIT 41;
