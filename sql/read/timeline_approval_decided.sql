-- timeline_approval_decided: what the second person said, for the timeline of a case.
-- needs: case.read
-- scope: :viewer
-- gives: many event
SELECT a.decided_at AS "@at", CONCAT('approval_', a.decision) AS "@kind", '/case/discharge' AS "@href", a.kind AS "@code",
       a.reason AS "text", p.name AS "author"
  FROM visible_approval AS a
  JOIN person AS p ON p.id = a.decided_by
 WHERE a.viewer_id = :viewer AND a.case_id = :case AND a.decision IS NOT NULL
 ORDER BY a.decided_at DESC, a.id DESC
 LIMIT 41;
